import { type Draft, isKeepable } from '../../core/draft.ts';
import type { EditingApi } from '../../core/editing.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';

/** Milliseconds that typed text may be without a draft. */
const unkept = 400;

/** Keeps typed text safe until it is saved. */
export interface DraftKeeper {
  /** Something was typed: writes a draft soon. */
  touch(): void;
  /** Brings the draft up to date now; resolves when that is done. */
  flush(): Promise<void>;
  /** Call it when there is a draft on disk that this keeper did not write. */
  adopt(): void;
}

/** @param current returns the draft as it should be now, or undefined if everything is saved */
export function createDraftKeeper(api: EditingApi, id: PaperId, current: () => Draft | undefined): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onDisk = false;
  // One at a time, so that removing a draft never overtakes the draft that it removes.
  let last: Promise<unknown> = Promise.resolve();

  function bringUpToDate(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const draft = current();
    if (draft !== undefined) {
      // If it is too large, keep the one before it: some of the text is better than none.
      if (isKeepable(draft)) {
        onDisk = true;
        last = last.then(() => api.keepDraft(draft));
      }
    } else if (onDisk) {
      onDisk = false;
      last = last.then(() => api.dropDraft(id));
    }
    return last.then(() => undefined);
  }

  return {
    touch: () => {
      timer ??= setTimeout(() => void bringUpToDate(), unkept);
    },
    flush: bringUpToDate,
    adopt: () => {
      onDisk = true;
    },
  };
}
