import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { containedNote } from '../../src/formats/markdown/contained-note.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { hostileText } from './library-arbitrary.ts';
import { annotationOf } from './made-annotation.ts';
import { written } from './written.ts';

/** What Markdown shows of papers with these notes, without the beginning that all files share. */
async function shown(notes: ReadonlyArray<readonly [id: string, note: string]>): Promise<string> {
  const beginning = '# Papers\n';
  const file = await written(
    markdown,
    notes.map(([id, note]) => ({ annotation: { ...annotationOf(id), title: `Paper ${id}`, note } })),
  );
  return file.slice(file.indexOf(beginning) + beginning.length);
}

const first = 'arxiv:2606.00461';
const second = 'arxiv:2606.00462';

/** What notes hold that may reach out of them. */
const openWord = fc.constantFrom(
  ...[
    '[x]',
    '[y][x]',
    '[x][]',
    '[y](z)',
    '[x]: https://one.example/',
    '[x]: /two "t"',
    '[^1]',
    '[^1]: a note',
    '[^1]:',
    '[',
  ],
  ...[
    '](',
    ']:',
    ']',
    '[X]: <three> (t)',
    '> ',
    '- ',
    '1. ',
    '  ',
    '    ',
    '\n',
    '\n\n',
    '\n',
    '\n',
    '`',
    '``',
    '```',
    '~~~',
    '\t',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '$$',
    '%%',
    '$',
    '%',
    '<!--',
    '-->',
    '<b>',
    '&lt;',
    '===',
    '---',
    '| a | b |',
    '\\',
    '!',
    ':',
    '/url',
    'word',
    '#',
  ],
  ...['[x', '\nx]: /four', '"', "'", '(', ')', '<', '>', '- [x] ', '==', '^', '[a\\]b]: /five', '[a\\]b]'],
);
const openNote = fc.oneof(
  fc.array(openWord, { maxLength: 16 }).map((words) => words.join('')),
  hostileText(120),
);

describe('two notes in a file are shown as each one is alone', () => {
  test.each([
    ['CommonMark', {}],
    ['with the tables and struck words of GitHub', { extensions: [gfm()], htmlExtensions: [gfmHtml()] }],
  ])('%s', async (_, options) => {
    const html = async (...notes: Parameters<typeof shown>[0]): Promise<string> => {
      const all = micromark(await shown(notes), options);
      // GitHub's footnotes stand at the end of a file, whatever they belong to.
      return all.replace(/<section data-footnotes[\s\S]*/, '').replace(/(<a href="#user-content-fn-[^>]*>)\d+/g, '$1');
    };
    await fc.assert(
      fc.asyncProperty(openNote, openNote, async (one, other) => {
        const [a, b] = [await html([first, one]), await html([second, other])];
        expect((await html([first, one], [second, other])).replace(/\s+/g, ' ').trim()).toBe(
          `${a}\n${b}`.replace(/\s+/g, ' ').trim(),
        );
      }),
      { numRuns: 1_500 },
    );
  });
});

test('labels of its own change nothing that a note shows', () => {
  const label = fc.constantFrom('w', '1', 'A b', '`c`', 'é', 'a\\]b');
  const link = label.chain((name) =>
    fc.constantFrom(`[${name}]`, `[${name}][]`, `[word][${name}]`, `![${name}]`, `[*a* [b]][${name}]`),
  );
  const word = fc.oneof(
    link,
    link,
    fc.constantFrom('word', '`[w]`', '``a`[1]``', '[w](/y)', '[z]', '*em*', '\\[w]', '!', ':'),
  );
  const line = fc.tuple(fc.constantFrom('', '', '- ', '> ', '1. '), fc.array(word, { minLength: 1, maxLength: 4 }));
  const text = line.map(([lead, words]) => lead + words.join(' '));
  const definition = fc
    .tuple(fc.constantFrom('', '', '> ', '- ', '  '), label, fc.constantFrom('/a', '<b c>', '/d "t"', '\n  /e'))
    .map(([lead, name, to]) => `${lead}[${name}]: ${to}`);
  const code = fc.constantFrom('```\n[w]: /code\n[w][1]\n```', '~~~\n[1]\n~~~');
  fc.assert(
    fc.property(fc.array(fc.oneof(text, text, definition, code), { maxLength: 8 }), (blocks) => {
      const note = blocks.join('\n\n');
      expect(micromark(containedNote(note, 'end'))).toBe(micromark(containedNote(note)));
    }),
    { numRuns: 2_000 },
  );
});
