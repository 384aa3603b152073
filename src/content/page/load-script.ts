import { callUntilAnswered } from '../../messages/client.ts';
import type { LateScript } from '../../messages/protocol.ts';
import type { KeyGuard } from '../keys/key-guard.ts';
import type { Lifetime } from './lifetime.ts';

/** A script of the page that is loaded when it is first needed. */
export interface LazyScript<Made> {
  /** Returns what the script made, or undefined while it has not loaded. */
  get(): Made | undefined;
  /** Asks for the script, so that it is there when the user acts. */
  load(): void;
  /**
   * Calls `use` with what the script made, now or as soon as it has loaded. If it cannot be loaded, calls `onDropped`, and
   * never `use`: an act must not happen minutes after the press.
   */
  with(use: (made: Made) => void, onDropped?: () => void): void;
}

/**
 * Makes a handle for a script that the worker puts into the page when asked.
 * @param offer sets the global through which the script finds its input and the function to call; called without an
 * argument, it removes the global
 */
export function loadScript<Made>(
  script: LateScript,
  offer: (begin?: (made: Made) => void) => void,
  lifetime: Lifetime,
  guard: KeyGuard,
): LazyScript<Made> {
  let made: Made | undefined;
  let asked = false;
  const waiting: Array<{ use: (made: Made) => void; onDropped?: (() => void) | undefined }> = [];

  offer((begun) => {
    // A lost answer is asked for again, so the script may run twice: remove the global, and the second run does
    // nothing.
    offer();
    made = begun;
    for (const { use } of waiting.splice(0)) use(begun);
  });
  const load = (): void => {
    if (asked || lifetime.signal.aborted) return;
    asked = true;
    void callUntilAnswered('page.loadScript', { script }).then((answer) => {
      if (answer.ok) return;
      // Let the next press or key ask again.
      asked = false;
      guard.release();
      const dropped = waiting.splice(0);
      if (answer.error.code === 'updated') lifetime.end('orphaned');
      else for (const onDropped of new Set(dropped.map((one) => one.onDropped))) onDropped?.();
    });
  };
  return {
    get: () => made,
    load,
    with: (use, onDropped) => {
      if (made !== undefined) return use(made);
      waiting.push({ use, onDropped });
      load();
    },
  };
}
