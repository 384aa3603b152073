import type { Stamp } from '../stamp.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';

/** One line that was removed from a note (`-`), or put back after that (`+`): the sign, and fingerprints of line and stamp. */
export type LineChange = `${'-' | '+'}${string}`;

const lineChange = /^[-+][\w-]{16}$/;

/** Returns the change of a line in `text`, or undefined if it is none. */
export const parseLineChange = (text: string): LineChange | undefined =>
  lineChange.test(text) ? (text as LineChange) : undefined;

/** What a note grew from. It tells which of two notes is the later one where no common base is known. */
export interface NoteHistory {
  /** The texts that the note had before, the latest first. */
  texts: Fingerprint[];
  /** The lines that went from it and came back to it, the latest first. */
  lines: LineChange[];
}

/** The most texts and the most lines that a history keeps; it forgets the oldest. */
export const mostTexts = 64;
export const mostLineChanges = 256;

export const noHistory: NoteHistory = { texts: [], lines: [] };

/**
 * Returns the history of a note after an edit.
 * @param before the note to which the edit was made, with its history
 * @param note the note after the edit
 * @param stamp the stamp of the edit
 * @returns undefined if the note is the first that the user wrote
 */
export function historyAfter(
  before: { note: string; noteHistory?: NoteHistory },
  note: string,
  stamp: Stamp | undefined,
): NoteHistory | undefined {
  const { noteHistory } = before;
  if (note === before.note || (before.note === '' && noteHistory === undefined)) return noteHistory;
  const { texts, lines } = noteHistory ?? noHistory;
  const [old, now] = [linesOfWords(before.note), linesOfWords(note)];
  const at = fingerprintOf(stamp ?? '');
  const removed = [...old].filter((line) => !now.has(line)).map((line): LineChange => `-${fingerprintOf(line)}${at}`);
  const gone = new Set(lines.map((change) => change.slice(1, 9)));
  const back = [...now]
    .filter((line) => !old.has(line))
    .map(fingerprintOf)
    .filter((line) => gone.has(line))
    .map((line): LineChange => `+${line}${at}`);
  return bounded([fingerprintOf(before.note), ...texts], [...removed, ...back, ...lines]);
}

/**
 * Returns the history of what two notes became: what either knows, the latest of both first.
 * @param texts the texts of the two that the joint note is not
 */
export const joinedHistory = (a: NoteHistory, b: NoteHistory, ...texts: Fingerprint[]): NoteHistory =>
  bounded([...texts, ...union(a.texts, b.texts)], union(a.lines, b.lines));

const bounded = (texts: readonly Fingerprint[], lines: readonly LineChange[]): NoteHistory => ({
  texts: [...new Set(texts)].slice(0, mostTexts),
  lines: [...new Set(lines)].slice(0, mostLineChanges),
});

/** Returns what is in either list. If one has all of the other, it stays in its order, so that joining again changes nothing. */
function union<Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  const [hasAll, isAll] = [b.every((item) => inA.has(item)), a.every((item) => inB.has(item))];
  if (hasAll && isAll) return a.join() <= b.join() ? a : b;
  if (hasAll || isAll) return hasAll ? a : b;
  const longer = a.length < b.length ? b : a;
  return longer.flatMap((_, at) => [...a.slice(at, at + 1), ...b.slice(at, at + 1)]);
}

/** Returns the lines of a text that hold a letter or a digit, each once. Other lines only lay the text out. */
export const linesOfWords = (text: string): Set<string> => new Set(text.split('\n').filter(hasWords));

export const hasWords = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);
