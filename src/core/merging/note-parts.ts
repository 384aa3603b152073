import { type Change, changeOf } from './note.ts';

/** Lines of a joint note, from the first to before the last. */
type Place = Pick<Change, 'from' | 'to'>;

/**
 * Takes a note apart again that was made of several, with what was changed in it since. A change inside the lines of one
 * part is made in that part; one that reaches further stays whole in the first, and the others are what they were: no
 * word of either is lost.
 * @param parts the notes before they were joined
 * @param joint the note that they became
 * @param now the joint note as it stands
 * @returns the parts, in their order
 */
export function partNotes(parts: readonly string[], joint: string, now: string): string[] {
  if (now === joint) return [...parts];
  const lines = joint.split('\n');
  const change = changeOf(lines, now.split('\n'));
  const places = parts.map((part) => placeOf(part, lines));
  const [owner] = places
    .filter((place) => place !== undefined)
    .filter(({ from, to }) => from <= change.from && change.to <= to)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  if (owner === undefined) return parts.map((part, at) => (at === 0 ? now : part));
  const changed = [...lines.slice(owner.from, change.from), ...change.lines, ...lines.slice(change.to, owner.to)];
  return parts.map((part, at) => (at === places.indexOf(owner) ? changed.join('\n') : part));
}

function placeOf(part: string, lines: readonly string[]): Place | undefined {
  if (part === '') return undefined;
  const wanted = part.split('\n');
  const from = lines.findIndex((_, at) => wanted.every((line, below) => lines[at + below] === line));
  return from < 0 ? undefined : { from, to: from + wanted.length };
}
