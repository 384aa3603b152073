import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { bibtex } from '../../src/formats/bibtex.ts';
import { thousandPapers } from './made-papers.ts';
import { written } from './written.ts';

test('a thousand papers are read with the names that are meant, each under a key of its own', async () => {
  const { papers, entries } = thousandPapers();
  const { errors, entries: read } = parse(await written(bibtex, entries), { english: false, sentenceCase: false });
  expect(errors).toEqual([]);
  expect(read.map(({ fields }) => fields.author)).toEqual(
    papers.map(({ authors }) => authors.map(({ meant }) => meant)),
  );
  expect(new Set(read.map(({ key }) => key)).size).toBe(1_000);
  const types = new Map([
    ['', 'misc'],
    ['NeurIPS 2026', 'inproceedings'],
    ['bioRxiv', 'misc'],
  ]);
  expect(read.map(({ type }) => type)).toEqual(papers.map(({ venue }) => types.get(venue) ?? 'article'));
});
