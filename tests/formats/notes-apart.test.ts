import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { containedNote } from '../../src/formats/markdown/contained-note.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { annotationOf } from './made-annotation.ts';
import { written } from './written.ts';

const file = (...notes: string[]): Promise<string> =>
  written(
    markdown,
    notes.map((note, index) => ({
      annotation: { ...annotationOf(`arxiv:2606.0000${index}`), title: 'Margins', note },
    })),
  );

/** Where the links with these words lead, in the order of the file. */
async function linksTo(words: string, notes: readonly string[]): Promise<Array<string | undefined>> {
  const html = micromark(await file(...notes));
  return [...html.matchAll(new RegExp(`<a href="([^"]*)"[^>]*>${words}</a>`, 'g'))].map(([, to]) => to);
}

describe('a label of two notes leads where each note says', () => {
  test.each([
    ['behind its text', 'the [code][a]\n\n[a]: /one', 'the [code][a]\n\n[a]: /two'],
    ['in another case', 'the [code][Repo A]\n\n[repo a]: /one', 'the [code][repo  a]\n\n[REPO A]: /two'],
    ['alone', 'the [code]\n\n[code]: /one', 'the [code]\n\n[code]: /two'],
    ['with empty brackets', 'the [code][]\n\n[code]: /one', 'the [code][]\n\n[code]: /two'],
    ['defined first', '[a]: /one\nthe [code][a]', '[a]: /two\n"title"\n\nthe [code][a]'],
    ['defined in a list', 'the [code][a]\n\n- [a]: /one', 'the [code][a]\n\n1. > [a]: /two'],
    ['over two lines', 'the [code][a]\n\n[a\n]: /one', 'the [code][a]\n\n[a]:\n/two'],
    ['beside code in a list', '- see\n  ```\n  x\n  ```\n\nthe [code][a]\n\n[a]: /one', 'the [code][a]\n\n[a]: /two'],
    ['with a bracket in it', 'the [code][a\\]]\n\n[a\\]]: /one', 'the [code][a\\]]\n\n[a\\]]: /two'],
  ])('%s', async (_, one, other) => {
    expect(await linksTo('code', [one, other])).toEqual(['/one', '/two']);
  });

  test('and one that a note does not define leads nowhere', async () => {
    expect(await linksTo('code', ['the [code][a] and [code]', '[a]: /two\n\n[code]: /two'])).toEqual([]);
  });

  test('and so does a footnote', async () => {
    const notes = ['one[^1] and two[^b]\n\n[^1]: first\n[^b]: second', 'three[^1]\n\n[^1]: third\n\n    goes on'];
    const html = micromark(await file(...notes), { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    const called = [...html.matchAll(/(one|two|three)<sup><a href="#([^"]*)"/g)].map(([, word, id]) => [word, id]);
    const texts = called.map(([word, id]) => [word, new RegExp(`<li id="${id}">\\s*<p>(\\w+)`).exec(html)?.[1]]);
    expect(texts).toEqual([
      ['one', 'first'],
      ['two', 'second'],
      ['three', 'third'],
    ]);
  });
});

test('the labels of a paper are the same in every file, and different where ids differ in signs alone', async () => {
  const note = '[a]: /one';
  const ids = ['doi:10.1000/a.b', 'doi:10.1000/a-b', 'arxiv:2606.00467'];
  const text = await written(
    markdown,
    ids.map((id) => ({ annotation: { ...annotationOf(id), note } })),
  );
  expect(text.match(/^\[a_.*$/gm)).toEqual([
    '[a_doi-10-1000-a-b]: /one',
    '[a_doi-10-1000-a-b-2]: /one',
    '[a_arxiv-2606-00467]: /one',
  ]);
});

describe('only labels that the note defines change', () => {
  test.each([
    ['see [a] and [b](/c), [[d]], - [x] e', 'see [a] and [b](/c), [[d]], - [x] e'],
    ['- [x] done\n\n[x]: /y', '- [x] done\n\n[x_end]: /y'],
    ['[[d]] and [d]\n\n[d]: /y', '[[d]] and [d][d_end]\n\n[d_end]: /y'],
    ['`[a]` and [a]\n\n[a]: /y', '`[a]` and [a][a_end]\n\n[a_end]: /y'],
    ['```\n[a]: /x\n```\n[a]\n\n[a]: /y', '```\n[a]: /x\n```\n[a][a_end]\n\n[a_end]: /y'],
    ['[a]: no address here', '[a]: no address here'],
    ['![a] and \\[a]\n\n[a]: /y', '![a][a_end] and \\[a]\n\n[a_end]: /y'],
    ['[a][b][c]\n\n[b]: /y', '[a][b_end][c]\n\n[b_end]: /y'],
    ['see[^n]\n\n[^n]: text', 'see[^n_end]\n\n[^n_end]: text'],
  ])('%j becomes %j', (note, contained) => {
    expect(containedNote(note, 'end')).toBe(contained);
  });
});

describe('a comment or formula of Obsidian ends with the note', () => {
  test.each([
    ['one that begins a line is closed', '%%\nlater', '%%\nlater\n%%'],
    ['so is a formula', 'so\n$$\nE = m', 'so\n$$\nE = m\n$$'],
    ['one inside a line is text', '100%% sure', '100\\%\\% sure'],
    ['so is a price', 'costs $$', 'costs \\$\\$'],
    ['one in a list is text', '- %%\n  later', '- \\%\\%\n  later'],
    ['a pair stays', 'a %%hidden%% b $$E$$', 'a %%hidden%% b $$E$$'],
    ['a pair over paragraphs stays', '%%\na\n\nb\n%%', '%%\na\n\nb\n%%'],
    ['a third one is text', '%%a%% %%b', '%%a%% \\%\\%b'],
    ['code is no sign', '`%%` and `$$`', '`%%` and `$$`'],
    ['nor does it close one', 'a %% b `%%`', 'a \\%\\% b `%%`'],
    ['nor does a block of code', '%%\n```\n%%\n```\nb', '\\%\\%\n```\n%%\n```\nb'],
    ['a block of code may be inside', '%%\n```\nx\n```\nb', '%%\n```\nx\n```\nb\n%%'],
    ['a formula inside a comment is text', '%%\n$$\n%%', '%%\n\\$\\$\n%%'],
    ['a comment inside a formula is one of TeX', '$$\na %% b\n$$', '$$\na % %  b\n$$'],
    ['a sign behind a backslash is text', '\\%% and \\$$', '\\%% and \\$$'],
    ['one that is quoted with code is closed in the quotation', '%%\n  ```\n  ```', '> %%\n>   ```\n>   ```\n> %%'],
  ])('%s', (_, note, contained) => {
    expect(containedNote(note)).toBe(contained);
  });

  test('whatever the note holds', () => {
    const word = fc.constantFrom('%%', '$$', '%', '$', '\\', '\n', '\n\n', ' ', 'word', '> ', '- ', '**');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const bare = containedNote(words.join('')).replace(/\\[\s\S]/g, 'x');
        for (const sign of [/%%/g, /\$\$/g]) expect((bare.match(sign) ?? []).length % 2).toBe(0);
      }),
      { numRuns: 5_000 },
    );
  });
});
