import { isAlive } from '../../messages/client.ts';

/** How this script's time in the page ends. */
export interface Lifetime {
  /** Aborted when the script has to leave: everything it added goes with it. */
  signal: AbortSignal;
  /** Ends it, for example because a call found that the extension was updated. */
  end(reason: EndReason): void;
  /** Ends it if the extension is gone. Cheap; called when the user turns to the page. */
  check(): boolean;
}

/** `replaced`: a newer copy has taken over, or nobody may be here. `orphaned`: the extension was updated or removed, and no copy is here yet. */
export type EndReason = 'replaced' | 'orphaned';

/** The event by which a new copy announces itself. */
export const arrival = 'tag-along';

/**
 * Announces this copy to an older one in the same page, and listens for a newer one. A page can forge the announcement; it
 * only makes our rows leave, which a page can do anyway.
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
  document.dispatchEvent(new CustomEvent(arrival));
  document.addEventListener(arrival, () => end(isAlive() ? 'replaced' : 'orphaned'), { signal });
  document.addEventListener('visibilitychange', check, { signal });
  addEventListener('focus', check, { signal });
  return { signal, end, check };
}
