import type { CallError } from '../../core/call-error.ts';
import type { EditingState, Notice } from './editing-state.ts';
import type { QueueNews } from './save-queue.ts';

/** How long a save goes unmentioned, in milliseconds. */
const unnoticed = 400;

/** What the user is told of the saves: nothing while they are quick, "Saved" when done, a notice when they fail. */
export class SaveProgress {
  notice: Notice | undefined;
  saving: EditingState['saving'] = 'quiet';
  /** Failed saves in a row. */
  failures = 0;
  readonly #tell: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell called when the time has come to mention a slow save */
  constructor(tell: () => void) {
    this.#tell = tell;
  }

  /** @param left edits that are still on their way */
  hear(news: QueueNews, left: number): void {
    switch (news.kind) {
      case 'sent':
        this.#timer ??= setTimeout(() => this.#mention(), unnoticed);
        return;
      case 'trying':
        this.notice = { kind: 'trying' };
        return;
      case 'saved':
        this.failures = 0;
        if (left === 0) this.#rest('saved');
        if (!isOfDraft(this.notice)) this.notice = undefined;
        return;
      case 'failed':
        this.fail(news.error);
        return;
    }
  }

  /** A call failed for good. */
  fail(error: CallError): void {
    this.failures += 1;
    this.#rest('quiet');
    this.notice = { kind: 'failed', error, again: this.failures > 1 };
  }

  #rest(saving: 'quiet' | 'saved'): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.saving = saving;
  }

  #mention(): void {
    this.saving = 'saving';
    this.#tell();
  }
}

/** What is said of a restored text stands until that text is saved. */
const isOfDraft = (notice: Notice | undefined): boolean => notice?.kind === 'restored' || notice?.kind === 'discarded';
