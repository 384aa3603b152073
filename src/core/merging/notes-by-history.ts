import type { Stamp } from '../stamp.ts';
import { fingerprintOf } from './fingerprint.ts';
import { containsWords } from './note.ts';
import { hasWords, joinedHistory, type LineChange, type NoteHistory, noHistory } from './note-history.ts';

/** A note, and what is known of its past. */
export interface KnownNote {
  note: string;
  noteHistory?: NoteHistory;
  /** The stamp of its last change. */
  stamp?: Stamp;
}

/**
 * Merges the notes that two libraries have of one paper. If one of them grew from the other, that one stays, whole. Else both
 * texts stand: first the one with the earlier stamp, then the lines of the other that the first does not have. A line that
 * was removed from one of them does not come back from the other, unless its user saw that and put it back.
 *
 * The order of the arguments decides nothing, and merging either of the two again changes nothing.
 */
export function mergeNotesByHistory(mine: KnownNote, theirs: KnownNote): Pick<KnownNote, 'note' | 'noteHistory'> {
  const [first, second] = inOrder(mine, theirs);
  const [a, b] = [first.noteHistory ?? noHistory, second.noteHistory ?? noHistory];
  if (first.note === second.note) return withHistory(first.note, joinedHistory(a, b));
  const [isFirstLater, isSecondLater] = [isLater(first, second), isLater(second, first)];
  // Of two notes whose lines only changed places and back, each grew from the other.
  if (isSecondLater) return withHistory(second.note, joinedHistory(b, a));
  if (isFirstLater) return withHistory(first.note, joinedHistory(a, b));
  const note = bothTexts(first, second);
  const texts = [second.note, first.note].filter((text) => text !== note).map(fingerprintOf);
  return withHistory(note, joinedHistory(b, a, ...texts));
}

const withHistory = (note: string, history: NoteHistory): Pick<KnownNote, 'note' | 'noteHistory'> =>
  history.texts.length + history.lines.length === 0 ? { note } : { note, noteHistory: history };

/** Returns whether `a` grew from `b`: it had the text of `b` once, and knows of each line that went from `b` or came back. */
function isLater(a: KnownNote, b: KnownNote): boolean {
  // A note that nobody wrote says nothing.
  if (b.note === '' && b.noteHistory === undefined) return true;
  if (a.noteHistory?.texts.includes(fingerprintOf(b.note)) !== true) return false;
  const known = new Set(a.noteHistory.lines);
  return b.noteHistory?.lines.every((change) => known.has(change)) ?? true;
}

function inOrder(a: KnownNote, b: KnownNote): [KnownNote, KnownNote] {
  const [one, other] = [a.stamp ?? '', b.stamp ?? ''];
  return (one === other ? a.note <= b.note : one < other) ? [a, b] : [b, a];
}

function bothTexts(first: KnownNote, second: KnownNote): string {
  // Two first notes: one that was copied into the other is said already.
  if (first.noteHistory === undefined && second.noteHistory === undefined) {
    if (containsWords(second.note, first.note)) return second.note;
    if (containsWords(first.note, second.note)) return first.note;
  }
  const isThere = survivors(first, second);
  const begin = first.note.split('\n').filter((line) => !hasWords(line) || isThere(line));
  const has = new Set(begin);
  const rest = second.note.split('\n').filter((line) => {
    if (!hasWords(line)) return true;
    const isNew = isThere(line) && !has.has(line);
    has.add(line);
    return isNew;
  });
  return rest.some(hasWords) ? [...begin, ...trimmed(rest)].join('\n') : begin.join('\n');
}

/** Makes the test of whether a line stands in one of two notes whose user knows of every time that it was removed. */
function survivors(...notes: KnownNote[]): (line: string) => boolean {
  const sides = notes.map(({ note, noteHistory }) => ({
    lines: new Set(note.split('\n')),
    removed: new Set(noteHistory?.lines.filter((change) => change.startsWith('-'))),
  }));
  const removals = new Map<string, LineChange[]>();
  for (const change of new Set(sides.flatMap(({ removed }) => [...removed]))) {
    const line = change.slice(1, 9);
    removals.set(line, [...(removals.get(line) ?? []), change]);
  }
  return (line) => {
    const all = removals.get(fingerprintOf(line)) ?? [];
    return sides.some(({ lines, removed }) => lines.has(line) && all.every((change) => removed.has(change)));
  };
}

/** Lines without empty ones at both ends, and with one where several follow each other. */
function trimmed(lines: readonly string[]): string[] {
  const some = lines.filter((line, at) => line !== '' || lines[at - 1] !== '');
  return some.slice(some[0] === '' ? 1 : 0, some.at(-1) === '' ? -1 : undefined);
}
