import { hostName } from '../nodes/host-name.ts';

/** What a key on a page asks for. */
export type KeyAct = 'next' | 'previous' | 'tag' | 'note' | 'star' | 'later' | 'read' | 'undo' | 'help' | 'leave';

/** One key each, as `KeyboardEvent.key` names it, in small letters. */
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
 * Listens for our keys: trusted, without a modifier, and never while the user types in the page.
 * @param onKey says whether it did something; only then the page does not get the key
 */
export function listenForKeys(onKey: (act: KeyAct) => boolean, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    // Caps Lock makes capitals without Shift.
    const key = event.shiftKey ? event.key : event.key.toLowerCase();
    const act = keys[key];
    if (act === undefined || !event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
      return;
    // A key that is held down moves on and on; whatever else it does, it does once.
    const isHeld = event.repeat && !'jk'.includes(key);
    if (isHeld || isTyping(event.composedPath()[0]) || !onKey(act)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', pressed, { capture: true, signal });
}

const typing = 'input:not([type=button],[type=checkbox],[type=radio],[type=submit]),textarea,select,[role$=box]';

// An element of the page's own may hold a field in a closed root, which nobody sees from outside.
const isTyping = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(typing) ||
    (target.localName.includes('-') && target.localName !== hostName));
