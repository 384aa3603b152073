// biome-ignore lint/style/noRestrictedImports: the one place where the popup listens to the library.
import { liveQuery, type Subscription } from 'dexie';
import { type Inputs, useLayoutEffect, useState } from 'preact/hooks';
import { onAnnotationsChanged } from '../messages/page-messages.ts';
import { LibraryUnreadable } from './crash/library-unreadable.ts';

/**
 * The answer of `ask`, and again whenever what it read has changed; undefined until the first answer. While a new
 * question is on its way the last answer stands, so that a list does not blink.
 * @param inputs what the question depends on
 * @throws LibraryUnreadable while rendering, where `ask` failed
 */
export function useLiveQuery<Answer>(ask: () => Promise<Answer>, inputs: Inputs): Answer | undefined {
  const [answer, setAnswer] = useState<{ value: Answer } | { error: unknown }>();
  // Not after the frame is painted, which would ask a frame later.
  useLayoutEffect(() => {
    const closing = new AbortController();
    const subscribe = (): Subscription =>
      liveQuery(ask).subscribe({
        next: (value) => setAnswer({ value }),
        error: (error: unknown) => setAnswer({ error }),
      });
    let subscription = subscribe();
    // A worker that dies right after its write has told no live query; whoever repeats the edit makes it tell of the change.
    onAnnotationsChanged(() => {
      subscription.unsubscribe();
      subscription = subscribe();
    }, closing.signal);
    return () => {
      closing.abort();
      subscription.unsubscribe();
    };
  }, inputs);
  if (answer === undefined) return undefined;
  if ('error' in answer) throw new LibraryUnreadable(answer.error);
  return answer.value;
}
