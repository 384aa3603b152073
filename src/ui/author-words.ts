import type { AuthorWords } from '../core/author-line.ts';
import { countWords, sayList, sayOpenList } from './count-words.ts';
import type { Say } from './words.ts';

/** What a line of authors is made with in the language of the words. */
export const authorWords = (say: Say): AuthorWords => ({
  all: (names) => sayList(say, names),
  some: (names, others) => countWords(say, 'authors_more', others, sayOpenList(say, names)),
});
