/**
 * Milliseconds. A page can turn dark by a sheet that it adopts or a rule that it inserts, and browsers tell nobody of
 * either. So the colours are looked at again and again, often enough to follow within a second.
 */
const pause = 800;

/**
 * Calls `look` when the page may have changed between light and dark: at once if an attribute of its root changed, and
 * every 800 ms while its tab is shown. Whatever is called must cost next to nothing.
 */
export function watchColourScheme(look: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { attributes: true });
  const timer = setInterval(() => document.hidden || look(), pause);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
}
