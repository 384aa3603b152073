import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idValue, schemeOf } from '../../src/core/ids/paper-id.ts';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import { bibtexNames } from '../../src/formats/bibtex/bibtex-names.ts';
import { citeKey } from '../../src/formats/bibtex/cite-key.ts';
import { bibtex } from '../../src/formats/bibtex.ts';
import { entry, library } from './library-arbitrary.ts';
import { annotationOf } from './made-annotation.ts';
import { written } from './written.ts';

/** A file as a reader of BibTeX sees it. It leaves keywords as TeX, so it is shown them under another name too. */
function read(file: string) {
  const shown = file.replace(/^ {2}keywords = (.*)$/gm, '  keywords = $1\n  annotation = $1');
  return parse(shown, { english: false, sentenceCase: false, caseProtection: false });
}

/** Fails unless each brace of `text` has its partner. */
function expectPartners(text: string): void {
  let open = 0;
  for (const sign of text.replace(/[^{}]/g, '')) {
    open += sign === '{' ? 1 : -1;
    expect(open).toBeGreaterThanOrEqual(0);
  }
  expect(open).toBe(0);
}

/** What a reader makes of white space, and what no file holds. */
const folded = (text: string): string =>
  text
    .toWellFormed()
    .replace(/<p>/g, ' ')
    .replace(/[^\P{Cc}\s]/gu, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();

const plain = (text: unknown): string => (typeof text === 'string' ? folded(text).normalize('NFC') : '');

/** The same entry without a formula in its title and abstract, which a reader shows in its own way. */
function withoutFormulas({ annotation, paper }: LibraryEntry): LibraryEntry {
  const plainText = (text: string): string => text.replace(/\$(?=[\s\S]*\$)|\\(?=[()])/g, '');
  const bare = { ...annotation, title: plainText(annotation.title) };
  return paper === undefined
    ? { annotation: bare }
    : { annotation: bare, paper: { ...paper, abstract: plainText(paper.abstract ?? '') } };
}

describe('a file', () => {
  test('is read without errors, with the tags and notes of the library', async () => {
    await fc.assert(
      fc.asyncProperty(library({ bin: false }), async (made) => {
        const entries = made.map(withoutFormulas);
        const file = await written(bibtex, entries);
        const parsed = read(file);
        expect(parsed.errors).toEqual([]);
        expect(parsed.entries).toHaveLength(entries.length);
        parsed.entries.forEach(({ key, fields }, index) => {
          const { annotation } = entries[index] ?? expect.unreachable();
          expect(key).toMatch(/^[A-Za-z0-9:_-]+$/);
          expect(plain(fields['annote'])).toBe(plain(annotation.note));
          const tags = annotation.tags.map((tag) => plain(tag.replace(/[,;]/g, ' '))).filter((tag) => tag !== '');
          expect(plain(fields['annotation'])).toBe(plain(tags.join(', ')));
          expect(fields.keywords ?? []).toHaveLength(new Set(tags).size);
          expect(plain(fields.title)).toBe(plain(annotation.title));
          expect(fields['eprint']).toBe(
            [annotation.id, ...annotation.aliases].filter((id) => schemeOf(id) === 'arxiv').map(idValue)[0],
          );
        });
      }),
      { numRuns: 250 },
    );
  });

  test('has a partner for each brace, whether those behind a backslash count or not', async () => {
    await fc.assert(
      fc.asyncProperty(entry({ bin: false }), async (made) => {
        const file = await written(bibtex, [made]);
        for (const text of [file, file.replace(/\\[\s\S]/g, '')]) expectPartners(text);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves out the bin', async () => {
    const [made] = fc.sample(entry({ bin: false }), 1);
    if (made === undefined) return expect.unreachable();
    expect(await written(bibtex, [{ annotation: { ...made.annotation, deleted: 5 } }])).toBe('');
  });
});

describe('names', () => {
  test.each([
    [['Ada Lovelace', 'Bo Li'], 'Ada Lovelace and Bo Li'],
    [['Lovelace, Ada'], 'Lovelace, Ada'],
    [['The ATLAS and CMS Collaborations'], '{The ATLAS and CMS Collaborations}'],
    [['Martin King, Jr.'], 'King, Jr., Martin'],
    [['Sandy Anderson'], 'Sandy Anderson'],
    [['Gupta', 'others'], 'Gupta and others'],
    [['others'], '{others}'],
    [['A {B}'], '{A \\{\\vphantom{\\}}B\\vphantom{\\{}\\}}'],
  ])('%j are written %j', (names, text) => {
    expect(bibtexNames(names)).toBe(text);
  });
});

describe('a key', () => {
  const keyOf = (title: string, authors: string[], year?: number, taken = new Set<string>()): string => {
    const annotation = { ...annotationOf('arxiv:2606.00467'), title };
    return citeKey(year === undefined ? annotation : { ...annotation, year }, authors, taken);
  };

  test.each([
    ['The Limits of Margins', ['Ada Casanova', 'Bo Li'], 2026, 'casanova2026limits'],
    ['Über-Modelle', ['Müller, Jörg'], 2025, 'muller2025uber'],
    ['大模型', ['李雷'], 2026, 'arxiv-2606-00467'],
    ['GPT-4 Report', ['OpenAI'], undefined, 'openaigpt'],
  ])('of %j by %j is %s %s', (title, authors, year, key) => {
    expect(keyOf(title, authors, year)).toBe(key);
  });

  test('is given once', () => {
    const taken = new Set<string>();
    const keys = [1, 2, 3].map(() => keyOf('Limits', ['Ada Casanova'], 2026, taken));
    expect(keys).toEqual([
      'casanova2026limits',
      'casanova2026limits_arxiv-2606-00467',
      'casanova2026limits_arxiv-2606-00467_2',
    ]);
  });
});
