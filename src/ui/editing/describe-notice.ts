import type { CallErrorCode } from '../../core/call-error.ts';
import { longestNote } from '../../core/merging/note.ts';
import type { IconName } from '../parts/icon-paths.ts';
import { sayMoment } from '../parts/moment.ts';
import type { Notice } from '../session/editing-state.ts';
import type { WordKey } from '../words.ts';

/** The acts of the buttons in the strip. */
export type NoticeAct = 'retry' | 'tryAgain' | 'copyText' | 'copyDetails' | 'reload' | 'save' | 'discard' | 'putBack';

/** The look of a notice. */
export interface NoticeView {
  icon: IconName;
  /** Whether something the user wrote is not saved: then it is red, and read out at once. */
  isLoss: boolean;
  words: [key: WordKey, ...substitutes: string[]];
  acts: NoticeAct[];
}

/** Returns the look of `notice` at `now`, milliseconds since 1970. */
export function describeNotice(notice: Notice, now: number): NoticeView {
  switch (notice.kind) {
    case 'trying':
      return { icon: 'alert', isLoss: false, words: ['error_E1_trying'], acts: [] };
    case 'failed':
      return describeFailure(notice.error.code, notice.again);
    case 'unread':
      return { icon: 'alert', isLoss: true, words: ['editor_unread'], acts: ['tryAgain'] };
    case 'tooLong':
      return {
        icon: 'alert',
        isLoss: true,
        words: [notice.kept ? 'editor_tooLong' : 'editor_tooLongToKeep', longestNote.toLocaleString()],
        acts: ['copyText'],
      };
    case 'restored':
      return {
        icon: 'undo',
        isLoss: false,
        words: ['error_E17', sayMoment(notice.at, now)],
        acts: ['save', 'discard'],
      };
    case 'discarded':
      return { icon: 'bin', isLoss: false, words: ['editor_discarded'], acts: ['putBack'] };
  }
}

function describeFailure(code: CallErrorCode, again: boolean): NoticeView {
  switch (code) {
    case 'no-answer':
    case 'storage':
      return { icon: 'alert', isLoss: true, words: ['error_E1'], acts: ['retry', 'copyText'] };
    case 'full': {
      const key = again ? 'error_E2_again' : 'error_E2';
      return { icon: 'alert', isLoss: true, words: [key], acts: ['tryAgain', 'copyText'] };
    }
    case 'updated':
      return { icon: 'alert', isLoss: false, words: ['error_E11'], acts: ['reload', 'copyText'] };
    case 'refused':
    case 'malformed':
    case 'bug':
      return { icon: 'alert', isLoss: true, words: ['error_E21', code], acts: ['copyDetails', 'copyText'] };
  }
}
