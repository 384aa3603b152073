import type { Annotation } from '../../core/annotation.ts';
import type { CallError } from '../../core/call-error.ts';
import type { Edit } from '../../core/edit.ts';
import type { Saved } from '../../core/editing.ts';
import type { Result } from '../../core/result.ts';

/** Sends one edit; calls `onRetry` before it asks again after a lost answer. */
export type Send = (edit: Edit, onRetry: () => void) => Promise<Result<Saved, CallError>>;

/** News of the queue for its owner. `pending` is up to date when it comes. */
export type QueueNews =
  | { kind: 'sent' }
  | { kind: 'retrying' }
  | { kind: 'saved'; edit: Edit; annotation: Annotation | null }
  | { kind: 'failed'; error: CallError };

/** Edits on their way to disk, one at a time and in order. */
export interface SaveQueue {
  /** Returns the edits that may not be on disk yet, oldest first. */
  pending(): readonly Edit[];
  add(edit: Edit): void;
  /** Sends the failed edits again. */
  retry(): void;
  /**
   * Sends what waits, failed edits too, and resolves when everything is on disk (true) or a save has failed (false).
   */
  flush(): Promise<boolean>;
}

/** Makes an empty queue. A failed edit stays in it, and is sent again with the next one or by `retry`. */
export function createSaveQueue(send: Send, onNews: (news: QueueNews) => void): SaveQueue {
  let waiting: Edit[] = [];
  let running: Promise<boolean> | undefined;

  async function run(): Promise<boolean> {
    for (let edit = waiting[0]; edit !== undefined; edit = waiting[0]) {
      onNews({ kind: 'sent' });
      const result = await send(edit, () => onNews({ kind: 'retrying' }));
      if (!result.ok) {
        running = undefined;
        onNews({ kind: 'failed', error: result.error });
        return false;
      }
      waiting = waiting.slice(1);
      onNews({ kind: 'saved', edit, annotation: result.value.annotation });
    }
    running = undefined;
    return true;
  }

  const start = (): Promise<boolean> => {
    running ??= run();
    return running;
  };

  return {
    pending: () => waiting,
    add: (edit) => {
      const inFlight = running === undefined ? 0 : 1;
      waiting = [...waiting.slice(0, inFlight), ...joined(waiting.slice(inFlight), edit)];
      void start();
    },
    retry: () => {
      if (waiting.length > 0) void start();
    },
    flush: () => (waiting.length === 0 ? Promise.resolve(true) : start()),
  };
}

/** Adds `edit` to the edits that are not being sent now. If the last of these is a note too, the newer note replaces it and takes its base. */
function joined(notInFlight: readonly Edit[], edit: Edit): Edit[] {
  const last = notInFlight.at(-1);
  if (edit.kind !== 'setNote' || last?.kind !== 'setNote') return [...notInFlight, edit];
  return [...notInFlight.slice(0, -1), { ...edit, base: last.base }];
}
