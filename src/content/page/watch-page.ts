/**
 * Calls `scan` at most once a frame whenever the page's tree or the target of a link changed. It does not look at what
 * changed: an idempotent scan is right for moved, replaced and recycled nodes alike. Changes made by `scan` do not call
 * it again.
 * @param attributes those that name a paper, besides `href`
 * @returns a function that asks for a scan
 */
export function watchPage(scan: () => void, attributes: readonly string[], signal: AbortSignal): () => void {
  let asked = false;
  const run = (): void => {
    asked = false;
    if (signal.aborted) return;
    scan();
    observer.takeRecords();
  };
  const ask = (): void => {
    if (asked || signal.aborted) return;
    asked = true;
    // A hidden tab paints no frames, but its badge counts papers too.
    if (document.hidden) setTimeout(run);
    else requestAnimationFrame(run);
  };
  const observer = new MutationObserver(ask);
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['href', ...attributes] });
  document.addEventListener('readystatechange', ask, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return ask;
}
