import { type Draft, isKeepable } from '../../core/draft.ts';
import type { EditingApi } from '../../core/editing.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { answered } from './answered.ts';

/** Milliseconds that typed text may be without a draft. */
const unkept = 400;

/** Milliseconds within which a draft is on disk; a worker that has not answered then may keep none. */
const patience = 1_500;

/** Keeps typed text safe until it is saved. */
export interface DraftKeeper {
  /** Something was typed: writes a draft soon. */
  touch(): void;
  /** Brings the draft up to date now; resolves to whether a draft holds all that is not saved, once that is known. */
  flush(): Promise<boolean>;
  /** Call it when there is a draft on disk that this keeper did not write. */
  adopt(): void;
}

/** @param current returns the draft as it should be now, or undefined if everything is saved */
export function createDraftKeeper(api: EditingApi, id: PaperId, current: () => Draft | undefined): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onDisk = false;
  // One at a time, so that removing a draft never overtakes the draft that it removes.
  let last: Promise<boolean> = Promise.resolve(true);

  function bringUpToDate(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    const draft = current();
    if (draft !== undefined) {
      // If it is too large, keep the one before it: some of the text is better than none.
      if (!isKeepable(draft)) return last.then(() => false);
      onDisk = true;
      last = last.then(() => answered(api.keepDraft(draft))).then(({ ok }) => ok);
    } else if (onDisk) {
      onDisk = false;
      // A draft that stays although everything is saved loses nothing.
      last = last.then(() => answered(api.dropDraft(id))).then(() => true);
    }
    return last;
  }

  return {
    touch: () => {
      timer ??= setTimeout(() => void bringUpToDate(), unkept);
    },
    flush: () => Promise.race([bringUpToDate(), tooLate()]),
    adopt: () => {
      onDisk = true;
    },
  };
}

const tooLate = (): Promise<false> => new Promise((done) => setTimeout(() => done(false), patience));
