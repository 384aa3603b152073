const guarded = 'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend'.split(' ');

/** What becomes of keys that arrive in the page although they are meant for the editor. */
export interface KeyGuard {
  /** From now on no key reaches the page; keys are kept until somebody takes them. */
  hold(): void;
  /** Hands over the names of keys that were kept, and of each from now on. One that is pressed with Control has none. */
  give(taker: (key: string) => void): void;
  /** The page gets its keys again. */
  release(): void;
}

/**
 * From the press that opens the editor until the editor has the focus, a fast typist's letters still arrive in the page;
 * and a page may focus a field of its own while the user types in our frame. While the guard holds, every such key is
 * taken from the page and handed to the editor. It has to be made at `document_start`, before any listener of the page.
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
    // A key whose `keydown` was ours makes no `keypress`: where one comes alone, the focus was taken in between.
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
