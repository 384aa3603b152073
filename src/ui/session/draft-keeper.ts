import { type Draft, isKeepable } from '../../core/draft.ts';
import type { EditingApi } from '../../core/editing.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';

/** How long typed text may be without a draft, in milliseconds. */
const unkept = 400;

/** Keeps what is typed safe until it is saved. */
export interface DraftKeeper {
  /** Something was typed: a draft is kept soon. */
  touch(): void;
  /** Brings the draft up to date now; resolves when it is. */
  flush(): Promise<void>;
  /** There is a draft on disk that this keeper did not write. */
  adopt(): void;
}

/**
 * @param current the draft as it should be now, or undefined where all is saved
 */
export function createDraftKeeper(api: EditingApi, id: PaperId, current: () => Draft | undefined): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onDisk = false;
  // One at a time, so that a drop never overtakes the draft that it drops.
  let last: Promise<unknown> = Promise.resolve();

  function bringUpToDate(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const draft = current();
    if (draft !== undefined) {
      // One that is too large leaves the one before it: some of the text is better than none.
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
