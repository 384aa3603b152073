const guarded = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];

/** Where a stolen key goes: the editor that is open, or nowhere. */
export interface KeyGuard {
  /** While `onStolen` is set, no key reaches the page; it gets each character that was on its way there. */
  onStolen: ((key: string) => void) | undefined;
}

/**
 * A page may focus a field of its own while the user types in our frame, and would then read the next letters. While the
 * editor is open, every key that arrives in the page's own document was stolen and is handed back. It has to be registered
 * at `document_start`, before any listener of the page.
 */
export function guardKeys(signal: AbortSignal): KeyGuard {
  const guard: KeyGuard = { onStolen: undefined };
  let taken = '';
  const take = (event: Event): void => {
    if (guard.onStolen === undefined || !event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (!(event instanceof KeyboardEvent) || event.type === 'keyup') return;
    const key = event.key.length === 1 && !event.ctrlKey && !event.metaKey ? event.key : '';
    // The focus may be stolen between the two halves of a key: then only its `keypress` arrives here.
    if (event.type === 'keydown' || taken !== key) guard.onStolen(key);
    taken = event.type === 'keydown' ? key : '';
  };
  for (const type of guarded) addEventListener(type, take, { capture: true, signal });
  return guard;
}
