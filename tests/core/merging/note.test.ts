import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeNotes } from '../../../src/core/merging/note.ts';

const line = fc.constantFrom('', 'a', 'b', 'alpha beta', 'beta', 'no', 'nothing', '模', '模型', '- x');
const note = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));

describe('two notes that grew from one', () => {
  test.each([
    ['one line each, far apart', 'a\nb\nc', 'a1\nb\nc', 'a\nb\nc1', 'a1\nb\nc1'],
    ['one above, one below', 'x', 'x\nmine', 'theirs\nx', 'theirs\nx\nmine'],
    ['both below', 'x', 'x\nmine', 'x\ntheirs', 'x\ntheirs\nmine'],
    ['both from nothing', '', 'mine', 'theirs', 'theirs\nmine'],
    ['the same line', 'x', 'x mine', 'x theirs', 'x theirs\n\nx mine'],
    ['one grew out of the other', '', 'read it', 'read it twice', 'read it twice'],
    ['one emptied, one went on', 'x', '', 'x y', 'x y'],
    ['a word inside a longer one is a word of its own', '', 'no', 'Unknown', 'Unknown\nno'],
    ['and at its beginning', '', 'no', 'nothing', 'nothing\nno'],
  ])('%s', (_, base, mine, theirs, merged) => {
    expect(mergeNotes(base, mine, theirs)).toBe(merged);
  });

  test('nothing changed on one side is no change', () => {
    fc.assert(
      fc.property(note, note, (base, other) => {
        expect(mergeNotes(base, other, base)).toBe(other);
        expect(mergeNotes(base, base, other)).toBe(other);
        expect(mergeNotes(base, other, other)).toBe(other);
      }),
    );
  });

  test('no line that either wrote is lost, and merging once more adds nothing', () => {
    fc.assert(
      fc.property(note, note, note, (base, mine, theirs) => {
        const merged = mergeNotes(base, mine, theirs);
        const was = new Set(base.split('\n'));
        const written = [mine, theirs].flatMap((text) => text.split('\n')).filter((line) => !was.has(line));
        for (const line of written) expect(merged).toContain(line);
        if (mine !== '' && theirs !== '') expect(merged).not.toBe('');
        expect(mergeNotes('', mergeNotes('', mine, theirs), mine)).toBe(mergeNotes('', mine, theirs));
        expect(mergeNotes('', theirs, mergeNotes('', mine, theirs))).toBe(mergeNotes('', mine, theirs));
      }),
      { numRuns: 5_000 },
    );
  });
});
