/** Every change that our scripts made to the page outside the rows, so that all of it can be taken back. */
export interface PageChanges {
  /**
   * Keeps how a change is taken back until the script's life ends.
   * @returns takes the change back now; calling it again does nothing
   */
  keep(takeBack: () => void): () => void;
}

/** A list of changes that are taken back when `signal` aborts, the latest first. */
export function createPageChanges(signal: AbortSignal): PageChanges {
  const kept = new Set<() => void>();
  signal.addEventListener('abort', () => {
    for (const takeBack of [...kept].reverse()) takeBack();
  });
  return {
    keep: (takeBack) => {
      const once = (): void => {
        if (kept.delete(once)) takeBack();
      };
      kept.add(once);
      return once;
    },
  };
}

/**
 * Puts a node of ours at the end of the page.
 * @returns takes it out again
 */
export function addToPage(changes: PageChanges, node: HTMLElement): () => void {
  document.documentElement.append(node);
  return changes.keep(() => node.remove());
}
