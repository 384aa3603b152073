/**
 * Tells how high the frame has to be for all that stands in `root`, and for what floats over its foot (`data-floats`),
 * whenever that changes.
 * @param margin clear space below, in CSS pixels
 */
export function fitHeight(root: HTMLElement, margin: number, tell: (height: number) => void): void {
  let told = 0;
  function measure(): void {
    // Nothing is open: the next editor finds the frame as high as the last one left it.
    if (root.firstElementChild === null) return;
    const parts = [root, ...root.querySelectorAll('[data-floats]')];
    const bottom = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) + scrollY;
    const height = Math.ceil(bottom + margin);
    if (height === told) return;
    told = height;
    tell(height);
  }
  new ResizeObserver(measure).observe(root);
  new MutationObserver(measure).observe(root, { childList: true, subtree: true });
}
