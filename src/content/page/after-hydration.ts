/**
 * Resolves when the page's own framework has claimed its nodes: after `load`, and one idle turn later. Svelte removes
 * unknown nodes while hydrating (https://github.com/sveltejs/svelte/issues/14920); this function goes when Hugging Face
 * no longer hydrates. Never resolves after `signal` aborted.
 */
export function afterHydration(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const idle = (): void => {
      requestIdleCallback(() => !signal.aborted && resolve(), { timeout: 500 });
    };
    if (document.readyState === 'complete') idle();
    else addEventListener('load', idle, { once: true, signal });
  });
}
