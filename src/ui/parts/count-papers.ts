import { countWords } from '../saying/count-words.ts';
import type { Say } from '../words.ts';

/** Returns `1 paper`, `412 papers`. */
export const countPapers = (say: Say, count: number): string => countWords(say, 'papers', count);
