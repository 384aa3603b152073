import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containedNote } from '../../src/formats/markdown/contained-note.ts';
import { escapeMarkdown } from '../../src/formats/markdown/escape-markdown.ts';
import { obsidianTag } from '../../src/formats/markdown/obsidian-tag.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { hostileText, library, tag } from './library-arbitrary.ts';
import { written } from './written.ts';

/** The lines outside of fenced code, by the rules of CommonMark 4.5, and whether the code ends before the text does. */
function outside(text: string): { lines: string[]; open: boolean } {
  const lines: string[] = [];
  let fence = '';
  for (const line of text.split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/s.exec(line);
    if (fence === '') {
      if (mark?.[1] === undefined) lines.push(line);
      else fence = mark[1];
    } else if (mark?.[1]?.startsWith(fence) && /^[ \t]*$/.test(mark[2] ?? '')) fence = '';
  }
  return { lines, open: fence !== '' };
}

const htmlStart = /(?<!\\)<[a-z/!?%]/i;
const addresses = /<(?:https?:\/\/|mailto:)[^\s<>"'`\\]*>/gi;
const runningLink = /(?<!\\)\](?:\(|:)[\s<>]*(?:javascript|data|vbscript)/i;

/** What no Markdown of ours may hold, wherever it came from. */
function expectHarmless(text: string): void {
  const { lines, open } = outside(text);
  expect(open).toBe(false);
  for (const line of lines) expect(line.replace(addresses, '')).not.toMatch(htmlStart);
  expect(lines.join('\n')).not.toMatch(runningLink);
}

describe('a note', () => {
  test.each([
    ['plain *text* with `code`, a < b and <https://arxiv.org/abs/2606.00467>'],
    ['- one\n- two\n\n1. three'],
    ['```js\nif (a<b) run("<b>");\n# no heading\n```\nafter'],
    ['[paper](https://arxiv.org/abs/2606.00467) and [[another note]]'],
    ['| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['text\n\n---\n\nmore'],
  ])('stays as it was written: %j', (note) => {
    expect(containedNote(note)).toBe(note);
  });

  test.each([
    ['headings go down', '# one\n## two\n##### five', '### one\n#### two\n###### five'],
    ['a line under a text makes no heading', 'one\n===\ntwo\n---', 'one\n\\===\ntwo\n\\---'],
    ['HTML is text', '<script>x</script><!-- --><img src=x>', '&lt;script>x&lt;/script>&lt;!-- -->&lt;img src=x>'],
    ['in any case', '<SCRIPT>x</Script>', '&lt;SCRIPT>x&lt;/Script>'],
    ['a link that runs is none', '[x](javascript:a) ![y](data:b)', '[x]\\(javascript:a) ![y]\\(data:b)'],
    [
      'nor one spelt otherwise',
      '[x](&#106;avascript:a) [y](java\\script:a)',
      '[x]\\(&#106;avascript:a) [y]\\(java\\script:a)',
    ],
    ['nor one defined elsewhere', '[x]\n\n[x]:\n  JavaScript:a', '[x]\n\n[x]\\:\n  JavaScript:a'],
    ['nor one in a quotation', '> [x](\n> javascript:a)', '> [x]\\(\n> javascript:a)'],
    ['code that is open is closed', 'see\n~~~\ncode', 'see\n~~~\ncode\n~~~'],
    ['code in a list is quoted with it', '- a\n  ```\n  # b\n', '> - a\n>   ```\n>   # b'],
    ['a line of code may hold a line separator', '~~~ \u2028x', '~~~ \u2028x\n~~~'],
    ['and what it could hide is text', '  ```\n```\n<script>', '>   ```\n> ```\n> &lt;script>'],
  ])('%s', (_, note, contained) => {
    expect(containedNote(note)).toBe(contained);
  });

  test('of any text is harmless, and leaves nothing open', () => {
    fc.assert(
      fc.property(hostileText(200), (note) => {
        const contained = containedNote(note);
        expectHarmless(contained);
        for (const line of outside(contained).lines) expect(line).not.toMatch(/^ {0,3}#{1,2}(?:[ \t]|$)/);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a tag', () => {
  test.each([
    ['rlhf', 'rlhf'],
    ['reward models', 'reward-models'],
    ['evaluation/judges', 'evaluation/judges'],
    ['C++', 'C'],
    ['2024', '_2024'],
    ['2024/06', '_2024/06'],
    ['大模型', '大模型'],
    ['a, b', 'a-b'],
    ['???', undefined],
  ])('%j is %j in Obsidian', (written_, form) => {
    expect(obsidianTag(written_)).toBe(form);
  });

  test('is always one that Obsidian takes', () => {
    fc.assert(
      fc.property(tag, (some) => {
        const form = obsidianTag(some);
        if (form === undefined) expect(some).not.toMatch(/[\p{L}\p{N}]/u);
        else {
          expect(form).toMatch(/^[\p{L}\p{M}\p{N}_/-]*[\p{L}\p{M}_][\p{L}\p{M}\p{N}_/-]*$/u);
          expect(obsidianTag(form)).toBe(form);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

test('a line of text shows no markup', () => {
  expect(escapeMarkdown('*a* <b> [c](d) #e `f` $g$')).toBe('\\*a\\* \\<b\\> \\[c\\](d) \\#e \\`f\\` \\$g\\$');
  expect(escapeMarkdown('- a\n# b')).toBe('\\- a \\# b');
  expect(escapeMarkdown('https://a.b')).toBe('https\\://a.b');
});

test('a file has one heading for each paper, whatever the papers hold', async () => {
  await fc.assert(
    fc.asyncProperty(library(), async (entries) => {
      const file = await written(markdown, entries);
      expectHarmless(file);
      const shown = entries.filter(({ annotation }) => annotation.deleted === undefined);
      const headings = outside(file).lines.filter((line) => /^ {0,3}#{1,2}(?:[ \t]|$)/.test(line));
      expect(headings.map((line) => line.slice(0, 4))).toEqual(['# Pa', ...shown.map(() => '## [')]);
    }),
    { numRuns: 1_000 },
  );
});
