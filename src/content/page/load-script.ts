import { callUntilAnswered } from '../../messages/client.ts';
import type { LateScript } from '../../messages/protocol.ts';
import type { KeyGuard } from '../keys/key-guard.ts';
import type { Lifetime } from './lifetime.ts';

/** A script of the page that is fetched when it is first needed. */
export interface LazyScript<Made> {
  /** What it made, once it is there. */
  here(): Made | undefined;
  /** Asks for it, so that it is there when the user acts. */
  warm(): void;
  /** Does `use` with what it made, now or as soon as it is there. */
  with(use: (made: Made) => void): void;
}

/**
 * A script that the worker puts into the page when asked.
 * @param offer leaves where the script looks what it needs, with what it has to call; without that, takes it away again
 */
export function loadScript<Made>(
  script: LateScript,
  offer: (begin?: (made: Made) => void) => void,
  lifetime: Lifetime,
  guard: KeyGuard,
): LazyScript<Made> {
  let made: Made | undefined;
  let asked = false;
  const waiting: Array<(made: Made) => void> = [];

  offer((begun) => {
    // An answer that was lost is asked for again, and the script may come twice: the second one finds no page.
    offer();
    made = begun;
    for (const use of waiting.splice(0)) use(begun);
  });
  const warm = (): void => {
    if (asked || lifetime.signal.aborted) return;
    asked = true;
    void callUntilAnswered('page.loadScript', { script }).then((answer) => {
      if (answer.ok) return;
      // The next press or key asks again.
      asked = false;
      guard.release();
      if (answer.error.code === 'updated') lifetime.end('orphaned');
    });
  };
  return {
    here: () => made,
    warm,
    with: (use) => {
      if (made !== undefined) return use(made);
      waiting.push(use);
      warm();
    },
  };
}
