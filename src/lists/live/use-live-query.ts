import { type Inputs, useLayoutEffect, useState } from 'preact/hooks';
import { LibraryUnreadable } from '../own-page/library-unreadable.ts';
import { keepAsking, type Listen } from './keep-asking.ts';

/**
 * The answer of `ask`, which is asked again after each change of the library; undefined until the first answer. While a new
 * question is on its way the last answer stays, so that a list does not blink.
 * @param inputs the values that the question depends on
 * @param listen tells when to ask again; by default after changes of annotations
 * @throws LibraryUnreadable while rendering, where `ask` failed
 */
export function useLiveQuery<Answer>(ask: () => Promise<Answer>, inputs: Inputs, listen?: Listen): Answer | undefined {
  const [heard, setHeard] = useState<{ answer: Answer } | { error: unknown }>();
  // In a layout effect, because other effects run after the frame is painted and would ask a frame later.
  useLayoutEffect(() => {
    const closing = new AbortController();
    const hearing = {
      answer: (answer: Answer): void => setHeard({ answer }),
      error: (error: unknown): void => setHeard({ error }),
    };
    keepAsking(ask, hearing, closing.signal, listen);
    return () => closing.abort();
  }, inputs);
  if (heard === undefined) return undefined;
  if ('error' in heard) throw new LibraryUnreadable(heard.error);
  return heard.answer;
}
