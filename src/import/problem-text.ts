import type { Problem } from '../formats/format.ts';
import type { Say } from '../ui/words.ts';

/** One problem of a file as people read it: where, which paper, and what is wrong (E6). */
export function problemText(say: Say, file: string, { line, column, entry, reason }: Problem): string {
  const place = line === 0 ? file : say('import_place', file, line, column);
  return entry === '' ? say('import_problem', place, reason) : say('import_problemOf', place, entry, reason);
}

/**
 * The problems of a file as a text to be saved, one a line.
 * @param others how many more there are, which are only counted
 */
export const problemList = (say: Say, file: string, problems: readonly Problem[], others: number): string =>
  [
    ...problems.map((problem) => problemText(say, file, problem)),
    ...(others === 0 ? [] : [say('import_otherProblems', others.toLocaleString())]),
  ]
    .map((line) => `${line}\n`)
    .join('');
