import { callUntilAnswered } from '../messages/client.ts';
import type { Acting, PageSession } from './page-session.ts';
import type { RowHooks } from './row.ts';

/** The page's second script, fetched when it is first needed. */
export interface LazyActing {
  /** What there is of it now. */
  here(): Acting | undefined;
  /** What it draws in a row; asks for it, so that it is there when the user acts. */
  draw: RowHooks['acts'];
  /** Does `use` with it, now or as soon as it is there. */
  with(use: (acting: Acting) => void): void;
}

/** Offers this page to the second script, which the worker puts into it when asked. */
export function loadActing(session: Omit<PageSession, 'begin'>): LazyActing {
  let acting: Acting | undefined;
  let asked = false;
  const waiting: Array<(acting: Acting) => void> = [];

  globalThis.tagalongPage = {
    ...session,
    begin: (begun) => {
      // An answer that was lost is asked for again, and the script may come twice: the second one finds no page.
      globalThis.tagalongPage = undefined;
      acting = begun;
      for (const use of waiting.splice(0)) use(begun);
    },
  };
  const warm = (): void => {
    if (asked || session.lifetime.signal.aborted) return;
    asked = true;
    void callUntilAnswered('page.loadActing', {}).then((answer) => {
      if (answer.ok) return;
      // The next press or key asks again.
      asked = false;
      session.guard.release();
      if (answer.error.code === 'updated') session.lifetime.end('orphaned');
    });
  };
  return {
    here: () => acting,
    draw: (row) => {
      if (row.active) warm();
      return acting?.draw(row);
    },
    with: (use) => {
      if (acting !== undefined) return use(acting);
      waiting.push(use);
      warm();
    },
  };
}
