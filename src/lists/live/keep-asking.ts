import { onAnnotationsChanged } from '../../messages/page-messages.ts';

/** Hears the answers to a question. */
export interface Hearing<Answer> {
  answer: (answer: Answer) => void;
  error: (error: unknown) => void;
}

/** Calls `changed` after each change of what a question is about, until `signal` aborts. */
export type Listen = (changed: () => void, signal: AbortSignal) => void;

/**
 * Asks a question of the library now, and once more after each change of it, until `signal` aborts. Changes that come while the
 * answer is on its way lead to one more question after it. The worker's message is the only news of a change: it comes
 * after every write, and again where an edit is repeated because the worker died right after its write.
 * @param listen tells when to ask again; by default after changes of annotations
 */
export function keepAsking<Answer>(
  ask: () => Promise<Answer>,
  hearing: Hearing<Answer>,
  signal: AbortSignal,
  listen: Listen = onAnnotationsChanged,
): void {
  let isAsking = false;
  let isOutdated = false;
  const askOnce = async (): Promise<void> => {
    try {
      const answer = await ask();
      if (!signal.aborted) hearing.answer(answer);
    } catch (error) {
      if (!signal.aborted) hearing.error(error);
    }
  };
  const next = async (): Promise<void> => {
    isOutdated = true;
    if (isAsking) return;
    isAsking = true;
    while (isOutdated && !signal.aborted) {
      isOutdated = false;
      await askOnce();
    }
    isAsking = false;
  };
  listen(() => void next(), signal);
  void next();
}
