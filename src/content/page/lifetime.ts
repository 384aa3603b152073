import { isAlive } from '../../messages/client.ts';

/** The life of this script in the page. */
export interface Lifetime {
  /** Aborts when the script has to leave; everything that the script added goes with it. */
  signal: AbortSignal;
  /** Ends the life, for example after a call found that the extension was updated. */
  end(reason: EndReason): void;
  /**
   * Ends the life if the extension is gone, and returns whether the script still lives. Cheap; called when the user
   * turns to the page.
   */
  check(): boolean;
}

/**
 * `replaced`: a newer copy has taken over, or the script may not run here. `orphaned`: the extension was updated or
 * removed, and no newer copy is here yet.
 */
export type EndReason = 'replaced' | 'orphaned';

/** The event by which a new copy announces itself. */
export const arrivalEvent = 'tag-along';

/**
 * Announces this copy to an older one in the same page, and listens for a newer one. A page can forge the announcement;
 * that only makes our rows leave, which a page can do anyway.
 */
export function startLifetime(onEnd: (reason: EndReason) => void): Lifetime {
  const controller = new AbortController();
  const { signal } = controller;
  const end = (reason: EndReason): void => {
    if (signal.aborted) return;
    controller.abort();
    onEnd(reason);
  };
  const check = (): boolean => {
    if (!isAlive()) end('orphaned');
    return !signal.aborted;
  };
  document.dispatchEvent(new CustomEvent(arrivalEvent));
  document.addEventListener(arrivalEvent, () => end(isAlive() ? 'replaced' : 'orphaned'), { signal });
  document.addEventListener('visibilitychange', check, { signal });
  addEventListener('focus', check, { signal });
  return { signal, end, check };
}
