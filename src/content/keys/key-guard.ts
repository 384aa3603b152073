const guarded = 'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend'.split(' ');

/** Takes keys from the page that are meant for the editor. */
export interface KeyGuard {
  /** From now on no key reaches the page. Keys are kept until `give` is called. */
  hold(): void;
  /** Calls `taker` with the name of each kept key and of each key from now on; with an empty name for a key with Control. */
  give(taker: (key: string) => void): void;
  /** The page gets its keys again. */
  release(): void;
}

/**
 * Guards the keys between the press that opens the editor and the moment when the editor has the focus, and while the editor
 * is open: letters typed fast still arrive in the page, and a page may take the focus from our frame. While the guard holds,
 * it takes every such key from the page for the editor. Make it at `document_start`, before the page adds any listener.
 */
export function guardKeys(signal: AbortSignal): KeyGuard {
  let taker: ((key: string) => void) | undefined;
  let kept: string[] = [];
  const keep = (key: string): void => {
    if (key !== '') kept.push(key);
  };
  const take = (event: Event): void => {
    if (taker === undefined || !event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    // A key whose `keydown` was taken makes no `keypress`. A `keypress` alone means that the page took the focus in between.
    if (event instanceof KeyboardEvent && event.type !== 'keyup')
      taker(event.ctrlKey || event.metaKey ? '' : event.key);
  };
  for (const type of guarded) addEventListener(type, take, { capture: true, signal });
  return {
    hold: () => {
      taker ??= keep;
    },
    give: (next) => {
      taker = next;
      for (const key of kept.splice(0)) next(key);
    },
    release: () => {
      taker = undefined;
      kept = [];
    },
  };
}
