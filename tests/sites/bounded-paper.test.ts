import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PaperId } from '../../src/core/ids/paper-id.ts';
import { parsePaperId } from '../../src/core/ids/paper-id.ts';
import { check, paperSchema } from '../../src/core/schemas.ts';
import { boundedPaper } from '../../src/sites/read/bounded-paper.ts';
import type { Facts } from '../../src/sites/site.ts';

function idOf(text: string): PaperId {
  const id = parsePaperId(text);
  if (id === undefined) throw new Error(`${text} is no paper id`);
  return id;
}

const id = idOf('arxiv:2606.00467');
const alias = idOf('doi:10.1000/example');

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'binary' }).map((part) => `${part}😀 `.repeat(8_000)),
);
const number = fc.oneof(fc.double(), fc.integer(), fc.constant(undefined));
const facts = fc.record<Facts>(
  {
    aliases: fc.array(fc.constantFrom(id, alias), { maxLength: 80 }),
    title: text,
    authors: fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 9 }),
    authorCount: number,
    abstract: text,
    date: fc.oneof(text, fc.constantFrom('2026', '2026-06', '2026-06-12')),
    venue: text,
    organisation: text,
    upvotes: number,
    comments: number,
    codeUrl: fc.oneof(text, fc.webUrl(), fc.constant('javascript:alert(1)')),
    version: number,
  },
  { requiredKeys: [] },
);

it('is always a paper that the worker accepts', () => {
  fc.assert(
    fc.property(facts, (shown) => {
      const result = check(paperSchema, boundedPaper(id, shown));
      expect(result).toMatchObject({ ok: true });
    }),
  );
});

it('keeps what is within bounds, and cuts what is not', () => {
  const paper = boundedPaper(id, {
    title: ' On\n the  Limits ',
    aliases: [id, alias, alias],
    authors: Array.from({ length: 6_000 }, (_, at) => `Author ${at}`),
    authorCount: 7_000,
    abstract: 'a'.repeat(30_000),
    codeUrl: 'https://github.com/example/code',
    upvotes: 0,
    comments: -1,
  });
  expect(paper).toMatchObject({ title: 'On the Limits', aliases: [alias], authorCount: 7_000, upvotes: 0 });
  expect(paper.authors.length).toBe(5_000);
  expect(paper.abstract?.length).toBe(20_000);
  expect(paper.codeUrl).toBe('https://github.com/example/code');
  expect('comments' in paper).toBe(false);
});

it('never ends in half a character', () => {
  expect(boundedPaper(id, { title: `${'a'.repeat(1_999)}😀` }).title).toBe('a'.repeat(1_999));
});

it('gives the number of authors only if it does not name them all', () => {
  expect(boundedPaper(id, { authors: ['A', 'B'], authorCount: 2 }).authorCount).toBeUndefined();
  expect(boundedPaper(id, { authors: ['A'], authorCount: 2 }).authorCount).toBe(2);
});
