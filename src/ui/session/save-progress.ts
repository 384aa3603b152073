import type { CallError } from '../../core/call-error.ts';
import type { EditingState, Notice } from './editing-state.ts';
import type { QueueNews } from './save-queue.ts';

/** Milliseconds during which a save is not mentioned. */
const unnoticed = 400;

/**
 * What the user is told about the saves: nothing while they are quick, "Saved" when they are done, a notice when they
 * fail.
 */
export class SaveProgress {
  notice: Notice | undefined;
  saving: EditingState['saving'] = 'quiet';
  /** Failed saves in a row. */
  failures = 0;
  readonly #onSlow: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onSlow called when the time has come to mention a slow save */
  constructor(onSlow: () => void) {
    this.#onSlow = onSlow;
  }

  /** @param left the number of edits that are still on their way */
  update(news: QueueNews, left: number): void {
    switch (news.kind) {
      case 'sent':
        this.#timer ??= setTimeout(() => this.#mention(), unnoticed);
        return;
      case 'retrying':
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
    this.#onSlow();
  }
}

/** What is said of a restored text stands until that text is saved. */
const isOfDraft = (notice: Notice | undefined): boolean => notice?.kind === 'restored' || notice?.kind === 'discarded';
