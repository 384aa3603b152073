import type { Annotation } from '../../core/annotation.ts';
import { type CallError, mayBeStored } from '../../core/call-error.ts';
import type { Edit, OpId } from '../../core/edit.ts';
import type { Saved } from '../../core/editing.ts';
import type { Result } from '../../core/result.ts';

/** Sends one edit under its op-id; calls `onRetry` before it asks again after a lost answer. */
export type Send = (edit: Edit, op: OpId, onRetry: () => void) => Promise<Result<Saved, CallError>>;

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
  /** Returns the edit that may be on disk, because it is being sent or its answer was lost; undefined if there is none. */
  unanswered(): { op: OpId; edit: Edit } | undefined;
  add(edit: Edit): void;
  /** Adds an edit that was sent before, in an editor that is gone: it is sent again under its op-id. */
  repeat(edit: Edit, op: OpId): void;
  /** Sends the failed edits again. */
  retry(): void;
  /**
   * Sends what waits, failed edits too, and resolves when everything is on disk (true) or a save has failed (false).
   */
  flush(): Promise<boolean>;
}

/** An edit in the queue. */
interface Queued {
  op: OpId;
  edit: Edit;
  /** Whether it may be on disk: it is being sent, or its answer was lost. Then it is repeated as it was. */
  mayBeStored: boolean;
}

/**
 * Makes an empty queue. A failed edit stays in it, and is sent again under its op-id with the next one or by `retry`.
 * @param newOp makes the op-id of an edit when it is added
 */
export function createSaveQueue(send: Send, newOp: () => OpId, onNews: (news: QueueNews) => void): SaveQueue {
  let waiting: Queued[] = [];
  let running: Promise<boolean> | undefined;

  async function run(): Promise<boolean> {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      next.mayBeStored = true;
      onNews({ kind: 'sent' });
      const result = await send(next.edit, next.op, () => onNews({ kind: 'retrying' }));
      if (!result.ok) {
        next.mayBeStored = mayBeStored(result);
        running = undefined;
        onNews({ kind: 'failed', error: result.error });
        return false;
      }
      waiting = waiting.slice(1);
      onNews({ kind: 'saved', edit: next.edit, annotation: result.value.annotation });
    }
    running = undefined;
    return true;
  }

  const start = (): Promise<boolean> => {
    running ??= run();
    return running;
  };

  return {
    pending: () => waiting.map(({ edit }) => edit),
    unanswered: () => waiting.find((queued) => queued.mayBeStored),
    add: (edit) => {
      waiting = added(waiting, { op: newOp(), edit, mayBeStored: false });
      void start();
    },
    repeat: (edit, op) => {
      waiting = [...waiting, { op, edit, mayBeStored: true }];
      void start();
    },
    retry: () => {
      if (waiting.length > 0) void start();
    },
    flush: () => (waiting.length === 0 ? Promise.resolve(true) : start()),
  };
}

/** Adds an edit. If the last one is a note that cannot be stored yet, a newer note replaces it and takes its base. */
function added(queued: readonly Queued[], next: Queued): Queued[] {
  const last = queued.at(-1);
  if (next.edit.kind !== 'setNote' || last?.edit.kind !== 'setNote' || last.mayBeStored) return [...queued, next];
  return [...queued.slice(0, -1), { ...next, edit: { ...next.edit, base: last.edit.base } }];
}
