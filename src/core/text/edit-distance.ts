/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make `b` of `a`: the optimal string
 * alignment distance (https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
 * @param most the greatest distance that matters
 * @returns a number above `most` where the distance is greater than `most`
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) [before, last] = [last, nextRow(a, b, i, last, before)];
  return last[b.length] ?? 0;
}

/** The costs of turning the first `i` letters of `a` into the beginnings of `b`, from the two rows before. */
function nextRow(a: string, b: string, i: number, last: readonly number[], before: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swap = isSwap ? (before[j - 2] ?? change) + 1 : change;
    row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
  }
  return row;
}
