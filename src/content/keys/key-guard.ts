const guarded = 'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend'.split(' ');

/** Catches keys that arrive in the page although they are meant for the editor. */
export interface KeyGuard {
  /** From now on no key reaches the page. Unless a taker was set already, keys are kept until `passTo` is called. */
  hold(): void;
  /**
   * Calls `taker` with each kept key and with each later one: its name as in `KeyboardEvent.key`, or '' for a key that
   * is pressed with Control.
   */
  passTo(taker: (key: string) => void): void;
  /** Lets later keys reach the page again. Drops those that are still kept. */
  release(): void;
}

/**
 * Makes the guard. From the press that opens the editor until the editor has the focus, a fast typist's letters still
 * arrive in the page; and a page may focus a field of its own while the user types in our frame. While the guard holds,
 * it takes every such key from the page and hands it to the editor. It has to be made at `document_start`, before any
 * listener of the page.
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
    // A `keydown` that was prevented makes no `keypress`. A `keypress` alone means that the focus moved between the
    // two.
    if (event instanceof KeyboardEvent && event.type !== 'keyup')
      taker(event.ctrlKey || event.metaKey ? '' : event.key);
  };
  for (const type of guarded) addEventListener(type, take, { capture: true, signal });
  return {
    hold: () => {
      taker ??= keep;
    },
    passTo: (next) => {
      taker = next;
      for (const key of kept.splice(0)) next(key);
    },
    release: () => {
      taker = undefined;
      kept = [];
    },
  };
}
