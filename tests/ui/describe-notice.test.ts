import { describe, expect, it } from 'vitest';
import type { CallErrorCode } from '../../src/core/call-error.ts';
import { describeNotice } from '../../src/ui/editing/describe-notice.ts';
import type { Notice } from '../../src/ui/session/editing-state.ts';
import { english } from './english.ts';

const at = new Date(2026, 5, 12, 14, 2).getTime();
const failed = (code: CallErrorCode, again = false): Notice => ({ kind: 'failed', error: { code, detail: '' }, again });
const sentence = (notice: Notice): string => describeNotice(english, notice, at).text;

describe('describeNotice', () => {
  it.each<[Notice, string, string]>([
    [{ kind: 'trying' }, 'Not saved yet. Trying again…', ''],
    [failed('no-answer'), 'Not saved. Your text is kept here.', 'retry copyText'],
    [failed('storage'), 'Not saved. Your text is kept here.', 'retry copyText'],
    [
      failed('full'),
      'The disk is full, so this note could not be saved. Make room on it, then try again.',
      'tryAgain copyText',
    ],
    [
      failed('full', true),
      'The disk is full or the browser’s storage is damaged, so this note could not be saved. Make room on the disk, then try again.',
      'tryAgain copyText',
    ],
    [
      failed('storage', true),
      'The disk is full or the browser’s storage is damaged, so this note could not be saved. Make room on the disk, then try again.',
      'tryAgain copyText',
    ],
    [failed('updated'), 'Tagalong was updated. Reload this page to continue.', 'reload copyText'],
    [failed('bug'), 'Something went wrong (bug). Your saved notes are not affected.', 'copyDetails copyText'],
    [failed('refused'), 'Something went wrong (refused). Your saved notes are not affected.', 'copyDetails copyText'],
    [
      { kind: 'tooLong', kept: true },
      `Not saved. A note can have at most ${(100_000).toLocaleString()} characters. Your text is kept here.`,
      'copyText',
    ],
    [
      { kind: 'tooLong', kept: false },
      `Not saved. A note can have at most ${(100_000).toLocaleString()} characters. This text is too long to be kept here as well: copy it before you leave.`,
      'copyText',
    ],
    [{ kind: 'discarded' }, 'Text discarded.', 'putBack'],
  ])('%o', (notice, words, acts) => {
    expect(sentence(notice)).toBe(words);
    expect(describeNotice(english, notice, at).acts.join(' ')).toBe(acts);
  });

  it('says when restored text was typed', () => {
    expect(sentence({ kind: 'restored', at })).toMatch(
      /^Unsaved text from 0?2:02.PM restored\.$|^Unsaved text from 14:02 restored\.$/,
    );
  });

  it('is urgent only about text that is not saved', () => {
    expect(describeNotice(english, failed('no-answer'), at).isLoss).toBe(true);
    expect(describeNotice(english, { kind: 'restored', at }, at).isLoss).toBe(false);
  });
});
