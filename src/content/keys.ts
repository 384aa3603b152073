/** What a key on a page asks for. */
export type KeyAct = 'next' | 'previous' | 'tag' | 'note' | 'star' | 'later' | 'read' | 'undo' | 'help' | 'leave';

/** One key each, as `KeyboardEvent.key` names it. */
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
  Escape: 'leave',
};

/**
 * Listens for our keys: trusted, without a modifier, and never while the user types in the page.
 * @param onKey says whether it did something; only then the page does not get the key
 */
export function listenForKeys(onKey: (act: KeyAct) => boolean, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (act === undefined || !event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (isTyping(event.composedPath()[0]) || !onKey(act)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', pressed, { capture: true, signal });
}

const typing = 'input:not([type=button],[type=checkbox],[type=radio],[type=submit]),textarea,select,[role$=box]';

const isTyping = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(typing));
