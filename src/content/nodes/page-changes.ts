/** Every change that our scripts make to the page outside the rows, so that all of it can be taken back. */
export interface PageChanges {
  /**
   * Keeps `takeBack` until the script ends.
   * @returns a function that takes the change back now; calling it again does nothing
   */
  add(takeBack: () => void): () => void;
}

/** Makes a list of changes that are taken back when `signal` aborts, the latest first. */
export function createPageChanges(signal: AbortSignal): PageChanges {
  const kept = new Set<() => void>();
  signal.addEventListener('abort', () => {
    for (const takeBack of [...kept].reverse()) takeBack();
  });
  return {
    add: (takeBack) => {
      const once = (): void => {
        if (kept.delete(once)) takeBack();
      };
      kept.add(once);
      return once;
    },
  };
}

/**
 * Appends a node of ours to the page.
 * @returns a function that removes it
 */
export function addToPage(changes: PageChanges, node: HTMLElement): () => void {
  document.documentElement.append(node);
  return changes.add(() => node.remove());
}
