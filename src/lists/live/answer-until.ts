import { onAnnotationsChanged } from '../../messages/page-messages.ts';

/** Hears the answers to a question. */
export interface Hearing<Answer> {
  answer: (answer: Answer) => void;
  error: (error: unknown) => void;
}

/**
 * Asks a question of the library now, and once more after each change of it, until `signal`. Changes that come while the
 * answer is on its way lead to one more question after it. The worker's message is the only news of a change: it comes
 * after every write, and again where an edit is repeated because the worker died right after its write.
 */
export function answerUntil<Answer>(ask: () => Promise<Answer>, hearing: Hearing<Answer>, signal: AbortSignal): void {
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
  onAnnotationsChanged(() => void next(), signal);
  void next();
}
