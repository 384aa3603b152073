/// <reference types="chrome" />

/** The rows seen in the frames after a change; frames are counted from one. */
export interface SeenFrames {
  /** Frames that began with wrong rows. */
  wrong: number[];
  /** Frames in which a paper had two rows, or there were more rows than papers. */
  doubled: number[];
}

/** Returns the first frame from which on all frames began with the right rows. */
export const healedIn = ({ wrong }: SeenFrames): number => Math.max(0, ...wrong) + 1;

/**
 * Returns the rows seen in twelve frames, counted from the page's event `page-changes` and the first scan of our
 * script. Looks at a frame when it begins and once it is painted. Rows that come in the first frame are seen when the
 * second begins, so the number is never too small. Runs in a content script, because only there can closed roots be
 * looked into, and uses nothing from outside itself.
 * @param ids of the papers that the page lists after the change, in order
 * @param scanning whether our script scans already; else it begins with its observer, which is seen in its own world
 * only
 */
export function watchFrames(ids: readonly string[], scanning: boolean): Promise<SeenFrames> {
  // A test may replace it, to delay our script.
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
