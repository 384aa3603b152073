import type { AuthorWords } from '../../core/author-line.ts';
import type { Say } from '../words.ts';
import { countWords } from './count-words.ts';
import { sayList, sayOpenList } from './say-list.ts';

/** What a line of authors is made with in the language of the words. */
export const authorWords = (say: Say): AuthorWords => ({
  all: (names) => sayList(say, names),
  some: (names, others) => countWords(say, 'authors_more', others, sayOpenList(say, names)),
});
