/** The height that a frame needs, in CSS pixels, and the part of it that only floats below the sheet (an open list). */
export interface FrameHeight {
  height: number;
  over: number;
}

/**
 * Reports the height that the frame needs for the sheet in `root` and for parts that float below it (`data-floats`),
 * now and whenever it changes.
 * @param margin clear space below, in CSS pixels
 */
export function reportHeight(root: HTMLElement, margin: number, onChange: (fit: FrameHeight) => void): void {
  let reported = '';
  function measure(): void {
    // Nothing is open: keep the frame's height for the next editor.
    if (root.firstElementChild === null) return;
    const sheet = bottomOf(root);
    const lowest = Math.max(sheet, ...[...root.querySelectorAll('[data-floats]')].map(bottomOf));
    const fit = { height: Math.ceil(lowest + scrollY + margin), over: Math.ceil(lowest - sheet) };
    if (JSON.stringify(fit) === reported) return;
    reported = JSON.stringify(fit);
    onChange(fit);
  }
  new ResizeObserver(measure).observe(root);
  new MutationObserver(measure).observe(root, { childList: true, subtree: true });
}

const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom;
