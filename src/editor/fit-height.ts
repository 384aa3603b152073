/** How high a frame has to be, in CSS pixels, and how much of that only floats below the sheet (a list that is open). */
export interface Fit {
  height: number;
  over: number;
}

/**
 * Tells how high the frame has to be for the sheet in `root`, and for what floats over its foot (`data-floats`), whenever
 * that changes.
 * @param margin clear space below, in CSS pixels
 */
export function fitHeight(root: HTMLElement, margin: number, tell: (fit: Fit) => void): void {
  let told = '';
  function measure(): void {
    // Nothing is open: the next editor finds the frame as high as the last one left it.
    if (root.firstElementChild === null) return;
    const sheet = bottomOf(root);
    const lowest = Math.max(sheet, ...[...root.querySelectorAll('[data-floats]')].map(bottomOf));
    const fit = { height: Math.ceil(lowest + scrollY + margin), over: Math.ceil(lowest - sheet) };
    if (JSON.stringify(fit) === told) return;
    told = JSON.stringify(fit);
    tell(fit);
  }
  new ResizeObserver(measure).observe(root);
  new MutationObserver(measure).observe(root, { childList: true, subtree: true });
}

const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom;
