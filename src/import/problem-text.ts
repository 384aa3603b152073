import type { Problem } from '../formats/format.ts';
import { countWords } from '../ui/saying/count-words.ts';
import type { Say } from '../ui/words.ts';

/** One problem of a file as people read it: where, which paper, and what is wrong (E6). */
export function problemText(say: Say, file: string, { line, column, entry, reason }: Problem): string {
  if (line === 0)
    return entry === '' ? say('import_problem', file, reason) : say('import_problemOf', file, entry, reason);
  return entry === ''
    ? say('import_problemAt', file, line, column, reason)
    : say('import_problemOfAt', file, line, column, entry, reason);
}

/**
 * The problems of a file as a text to be saved, one a line.
 * @param others how many more there are, which are only counted
 */
export const problemList = (say: Say, file: string, problems: readonly Problem[], others: number): string =>
  [
    ...problems.map((problem) => problemText(say, file, problem)),
    ...(others === 0 ? [] : [countWords(say, 'import_otherProblems', others)]),
  ]
    .map((line) => `${line}\n`)
    .join('');
