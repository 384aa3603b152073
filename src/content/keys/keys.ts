import { hostName } from '../nodes/host-name.ts';

/** The acts that a key on a page asks for. */
export type KeyAct = 'next' | 'previous' | 'tag' | 'note' | 'star' | 'later' | 'read' | 'undo' | 'help' | 'leave';

/** The key of each act, as in `KeyboardEvent.key`, in lower case. */
export const keys: Readonly<Record<string, KeyAct>> = {
  j: 'next',
  k: 'previous',
  t: 'tag',
  n: 'note',
  s: 'star',
  l: 'later',
  r: 'read',
  z: 'undo',
  '?': 'help',
  escape: 'leave',
};

/**
 * Listens for our keys. A key counts if it is trusted, has no modifier, and the user is not typing in the page.
 * @param onKey does the act and returns whether it did something; if not, the page gets the key
 */
export function listenForKeys(onKey: (act: KeyAct) => boolean, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    // Caps Lock makes capitals without Shift.
    const key = event.shiftKey ? event.key : event.key.toLowerCase();
    const act = keys[key];
    if (act === undefined || !event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
      return;
    // Key repeat moves the selection; every other act runs once.
    const isHeld = event.repeat && !'jk'.includes(key);
    if (isHeld || isTyping(event.composedPath()[0]) || !onKey(act)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', pressed, { capture: true, signal });
}

const typing = 'input:not([type=button],[type=checkbox],[type=radio],[type=submit]),textarea,select,[role$=box]';

// A custom element of the page may hold a field in a closed root, which cannot be seen from outside.
const isTyping = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(typing) ||
    (target.localName.includes('-') && target.localName !== hostName));
