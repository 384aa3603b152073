/// <reference types="chrome" />

/** What was seen in the frames after a change, which are counted from one. */
export interface SeenFrames {
  /** Those that began with other rows than the right ones. */
  wrong: number[];
  /** Those in which a paper had two rows, or there were more rows than papers. */
  doubled: number[];
}

/** The first frame that began with the right rows and was followed by none that did not. */
export const healedIn = ({ wrong }: SeenFrames): number => Math.max(0, ...wrong) + 1;

/**
 * Gives what was seen in twelve frames, counted from when the page has said `page-changes` and our script is scanning. A frame
 * is looked at as it begins and once it is painted. Rows that come in the first frame are there as the second begins, so the
 * number is never too small. Runs in a content script, because only there can closed roots be looked into, and needs nothing
 * from outside itself.
 * @param ids of the papers that the page lists after the change, in order
 * @param scanning whether our script scans already; else it begins with its observer, which is seen in its own world only
 */
export function watchFrames(ids: readonly string[], scanning: boolean): Promise<SeenFrames> {
  // A test may put another in its place, to make our script late.
  const nextFrame = window.requestAnimationFrame.bind(window);
  const seen: SeenFrames = { wrong: [], doubled: [] };
  const rootOf = (host: HTMLElement): ShadowRoot | null =>
    'openOrClosedShadowRoot' in host
      ? (host.openOrClosedShadowRoot as ShadowRoot | null)
      : chrome.dom.openOrClosedShadowRoot(host);
  const rows = (): string[] =>
    [...document.querySelectorAll<HTMLElement>('tag-along')].map(
      (host) => rootOf(host)?.querySelector<HTMLElement>('[data-paper]')?.dataset.paper ?? '',
    );
  const look = (frame: number, begins: boolean): void => {
    const now = rows();
    const live = now.filter((id) => id !== '');
    if (begins && now.join() !== ids.join()) seen.wrong.push(frame);
    const doubled = now.length > ids.length || new Set(live).size < live.length;
    if (doubled && seen.doubled.at(-1) !== frame) seen.doubled.push(frame);
  };
  const watch = (done: (seen: SeenFrames) => void): void => {
    const { port1, port2 } = new MessageChannel();
    let begun = 0;
    port1.onmessage = ({ data: frame }) => {
      look(frame, false);
      if (frame === 12) done(seen);
    };
    const begin = (): void => {
      begun += 1;
      if (begun < 12) nextFrame(begin);
      look(begun, true);
      port2.postMessage(begun);
    };
    nextFrame(begin);
  };
  return new Promise((done) => {
    let awaited = scanning ? 1 : 2;
    const happened = (): void => {
      awaited -= 1;
      if (awaited === 0) watch(done);
    };
    document.addEventListener('page-changes', happened, { once: true });
    const { observe } = MutationObserver.prototype;
    if (!scanning)
      MutationObserver.prototype.observe = function (target, options) {
        if (target === document) {
          MutationObserver.prototype.observe = observe;
          happened();
        }
        observe.call(this, target, options);
      };
  });
}
