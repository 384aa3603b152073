// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { PaperLine } from '../../src/lists/line/paper-line.tsx';
import { type Say, WordsProvider } from '../../src/ui/words.ts';
import { aPaper } from '../ui/a-paper.ts';
import { english } from '../ui/english.ts';
import { secondWords } from '../ui/second-language.ts';
import { anAnnotation } from './an-annotation.ts';

afterEach(() => render(null, document.body));

const nothing = (): void => undefined;
const acts = { choose: nothing, open: nothing, edit: nothing, bin: nothing, putBack: nothing };
const paper = {
  ...aPaper('The Limits of Margins'),
  authors: Array.from({ length: 500 }, (_, at) => `Author ${at + 1}`),
};

/** The line of authors that a list shows, where the paper is on a page and where it is in the library. */
function shownAuthors(say: Say): Array<string | undefined> {
  const { id, title } = paper;
  const annotation = anAnnotation(paper, { tags: [], star: true });
  return [
    { id, title, paper },
    { id, title, annotation },
  ].map((line) => {
    render(
      <WordsProvider value={say}>
        <PaperLine line={line} look={{ chosen: undefined, width: 348, words: [], acts }} />
      </WordsProvider>,
      document.body,
    );
    return document.querySelector('.line-authors')?.textContent;
  });
}

it('a paper with 500 authors has the same line from a page as from the library, in any language', () => {
  expect(shownAuthors(english)).toEqual(Array(2).fill('Author 1, Author 2 and 498 more'));
  expect(shownAuthors(secondWords)).toEqual(Array(2).fill('moremore 498 andand Author 1, Author 2 ‹many›'));
});
