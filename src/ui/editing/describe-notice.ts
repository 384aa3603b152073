import type { CallErrorCode } from '../../core/call-error.ts';
import { longestNote } from '../../core/merging/note.ts';
import type { IconName } from '../parts/icon-paths.ts';
import { sayMoment } from '../parts/moment.ts';
import { countWords } from '../saying/count-words.ts';
import { localeOf } from '../saying/locale-of.ts';
import type { Notice } from '../session/editing-state.ts';
import type { Say } from '../words.ts';

/** The acts of the buttons in the strip. */
export type NoticeAct = 'retry' | 'tryAgain' | 'copyText' | 'copyDetails' | 'reload' | 'save' | 'discard' | 'putBack';

/** The look of a notice. */
export interface NoticeView {
  icon: IconName;
  /** Whether something the user wrote is not saved: then it is red, and read out at once. */
  isLoss: boolean;
  text: string;
  acts: NoticeAct[];
}

/** Returns the look of `notice` at `now`, milliseconds since 1970. */
export function describeNotice(say: Say, notice: Notice, now: number): NoticeView {
  switch (notice.kind) {
    case 'trying':
      return { icon: 'alert', isLoss: false, text: say('error_E1_trying'), acts: [] };
    case 'failed':
      return describeFailure(say, notice.error.code, notice.again);
    case 'unread':
      return { icon: 'alert', isLoss: true, text: say('editor_unread'), acts: ['tryAgain'] };
    case 'tooLong':
      return {
        icon: 'alert',
        isLoss: true,
        text: countWords(say, notice.kept ? 'editor_tooLong' : 'editor_tooLongToKeep', longestNote),
        acts: ['copyText'],
      };
    case 'unkept':
      return { icon: 'alert', isLoss: true, text: say('editor_unkept'), acts: ['retry', 'copyText'] };
    case 'restored':
      return {
        icon: 'undo',
        isLoss: false,
        text: say('error_E17', sayMoment(notice.at, now, localeOf(say))),
        acts: ['save', 'discard'],
      };
    case 'discarded':
      return { icon: 'bin', isLoss: false, text: say('editor_discarded'), acts: ['putBack'] };
  }
}

function describeFailure(say: Say, code: CallErrorCode, again: boolean): NoticeView {
  switch (code) {
    case 'storage':
      // Once is no sign of a full disk; again it may be one that the browser does not tell of.
      if (again) return describeFailure(say, 'full', again);
      return describeFailure(say, 'no-answer', again);
    case 'no-answer':
      return { icon: 'alert', isLoss: true, text: say('error_E1'), acts: ['retry', 'copyText'] };
    case 'full': {
      const key = again ? 'error_E2_again' : 'error_E2';
      return { icon: 'alert', isLoss: true, text: say(key), acts: ['tryAgain', 'copyText'] };
    }
    case 'updated':
      return { icon: 'alert', isLoss: false, text: say('error_E11'), acts: ['reload', 'copyText'] };
    case 'refused':
    case 'malformed':
    case 'bug':
      return { icon: 'alert', isLoss: true, text: say('error_E21', code), acts: ['copyDetails', 'copyText'] };
  }
}
