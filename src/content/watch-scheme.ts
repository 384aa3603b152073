/** Calls back when the page may have changed between light and dark: by the system, or by a class or theme on its root. */
export function watchScheme(onChange: () => void, signal: AbortSignal): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
  const observer = new MutationObserver(onChange);
  const watch = (): void => {
    const attributes = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode'] };
    observer.observe(document.documentElement, attributes);
    if (document.body !== null) observer.observe(document.body, attributes);
  };
  watch();
  addEventListener('DOMContentLoaded', watch, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
