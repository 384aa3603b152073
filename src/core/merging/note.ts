/** Most characters of a note; a longer one is refused whole, never cut. */
export const longestNote = 100_000;

/** A part of `base` between two lines, and the lines that took its place. */
export interface Change {
  from: number;
  to: number;
  lines: string[];
}

/**
 * Merges two notes that grew from the same `base`, by lines, without losing a word that either wrote: changes that do not
 * touch are both made; where they touch, both texts are kept, theirs first, one blank line between.
 * @param base the note both started from
 * @param mine what one made of it
 * @param theirs what the other made of it
 */
export function mergeNotes(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const lines = base === '' ? [] : base.split('\n');
  const a = changeOf(lines, mine.split('\n'));
  const b = changeOf(lines, theirs.split('\n'));
  if (a.to < b.from || b.to < a.from) return withChanges(lines, a, b).join('\n');
  return bothKept(lines, a, b, mine, theirs);
}

/** The one run of lines in which `next` differs from `base`. */
export function changeOf(base: readonly string[], next: readonly string[]): Change {
  let from = 0;
  while (from < base.length && from < next.length && base[from] === next[from]) from += 1;
  let end = 0;
  while (end < base.length - from && end < next.length - from && base.at(-1 - end) === next.at(-1 - end)) end += 1;
  return { from, to: base.length - end, lines: next.slice(from, next.length - end) };
}

function withChanges(base: string[], a: Change, b: Change): string[] {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  return [
    ...base.slice(0, first.from),
    ...first.lines,
    ...base.slice(first.to, second.from),
    ...second.lines,
    ...base.slice(second.to),
  ];
}

function bothKept(base: string[], a: Change, b: Change, mine: string, theirs: string): string {
  if (containsWords(theirs, mine)) return theirs;
  if (containsWords(mine, theirs)) return mine;
  // Both only added at the same place: what was there stays once, the two additions follow each other.
  if (a.from === a.to && b.from === b.to && a.from === b.from)
    return [...base.slice(0, a.from), ...b.lines, ...a.lines, ...base.slice(a.to)].join('\n');
  return `${theirs}\n\n${mine}`;
}

const endsInWord = /[\p{L}\p{M}\p{N}_]$/u;
const startsInWord = /^[\p{L}\p{M}\p{N}_]/u;

/** Returns whether `text` has all of `part` in one piece, as words of its own: `world` does not contain `or`. */
export function containsWords(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + part.length, at + part.length + 2);
    const cut =
      (endsInWord.test(before) && startsInWord.test(part)) || (endsInWord.test(part) && startsInWord.test(after));
    if (!cut) return true;
  }
  return false;
}
