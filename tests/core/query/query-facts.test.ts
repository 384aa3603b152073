import { describe, expect, it } from 'vitest';
import { type Annotation, blankAnnotation } from '../../../src/core/annotation.ts';
import { parsePaperId } from '../../../src/core/ids/paper-id.ts';
import type { Paper } from '../../../src/core/paper.ts';
import { parseQuery } from '../../../src/core/query/query.ts';
import { matchesQuery, searchable } from '../../../src/core/query/query-match.ts';

const id = parsePaperId('arxiv:2606.00467') ?? expect.fail('no id');
const alias = parsePaperId('10.1145/1234567.7654321') ?? expect.fail('no id');
const paper = { id, aliases: [alias], title: 'Réward Models, a Survey', authors: ['Ana Núñez', 'Łukasz Ostrowski'] };
const annotation: Annotation = {
  ...blankAnnotation(paper, new Date(2026, 5, 12, 15).getTime()),
  tags: ['RL/DPO', 'two words'],
  note: 'First line\nsecond line: 100% of Ärger',
  status: 'reading',
  sites: ['arxiv'],
};

const facts: Paper = {
  ...paper,
  authors: [...paper.authors, 'Wei Zhang', '王小明', "Aoife O'Dowd"],
  date: '2026-04-17',
  venue: 'Findings of the ACL 2026',
  organisation: 'Example Instituté',
  upvotes: 51,
  comments: 0,
  codeUrl: 'https://github.com/example-lab/Reward-Kit',
};

const finds = (text: string, change: Partial<Annotation> = {}, known: Paper | undefined = facts): boolean =>
  matchesQuery(parseQuery(text), searchable({ ...annotation, ...change }, known));

describe('a query finds by facts', () => {
  it.each([
    'author:núñez',
    'author:"ana nunez"',
    'AUTHOR:ost',
    'author:zhang',
    'author:小明',
    "author:o'dowd",
    'author:dowd',
    '-author:smith',
    'zhang',
    'org:example',
    'org:institute',
    'venue:acl',
    'venue:"findings of the acl"',
    'has:code',
    'code:github.com/example',
    'code:reward',
    'code:/example-lab/reward-kit',
    'year:2026',
    'year:2025..',
    'year:..2026',
    'year:2024..2026',
    'year>2025',
    'year>=2026',
    'year:<2027',
    'published:2026',
    'published:2026-4',
    'published:2026-04-17',
    'published:2026-03..2026-05',
    'published>2026-03',
    'published>2026-04-16',
    'published>=2026-04-17',
    'published<2026-05',
    'published<=2026-04',
    'upvotes>50',
    'upvotes>=51',
    'upvotes≥51',
    'upvotes<52',
    'upvotes<=51',
    'upvotes=51',
    'upvotes:51',
    'upvotes:50..60',
    'upvotes > 50',
    'comments:0',
    'comments<1',
    'authors>4',
    'authors:5',
    'id:2606.00467',
    'id:arxiv',
    'id:10.1145',
    'id:2606.00467v3',
    'id:https://arxiv.org/abs/2606.00467',
  ])('the paper by %j', (text) => expect(finds(text)).toBe(true));

  it.each([
    'author:hang',
    'author:"nunez ana"',
    'author:reward',
    'author:ana -author:zhang',
    'org:stitute',
    'org:acl',
    'venue:cl',
    'venue:example',
    '-has:code',
    'code:hub',
    'code:gitlab',
    'year:2025',
    'year:2027..',
    'year:..2025',
    'year>2026',
    'year<2026',
    'published:2026-05',
    'published:2026-04-18',
    'published>2026-04',
    'published>2026-04-17',
    'published<2026-04',
    'published<=2026-03',
    'upvotes>51',
    'upvotes<51',
    'upvotes:52..60',
    'comments>0',
    'authors>5',
    'authors<5',
    'id:00467',
    'id:2606.00468',
    'id:doi:11',
  ])('not the paper by %j', (text) => expect(finds(text)).toBe(false));

  it('what is not known by no condition on it, and by each that excludes it', () => {
    const { year: _, ...bare } = { ...annotation, authors: [] };
    const findsBare = (text: string): boolean => matchesQuery(parseQuery(text), searchable(bare));
    for (const text of ['author:a', 'org:a', 'venue:a', 'code:a', 'has:code', 'year>1000', 'published<3000']) {
      expect([text, findsBare(text), findsBare(`-${text}`)]).toEqual([text, false, true]);
    }
    for (const text of ['upvotes>=0', 'comments<9', 'authors<9'])
      expect([text, findsBare(text), findsBare(`-${text}`)]).toEqual([text, false, true]);
  });

  it('a date of which the month is unknown only where the whole year fits', () => {
    const findsYear = (text: string): boolean => finds(text, {}, { ...facts, date: '2026' });
    for (const text of ['year:2026', 'published>2025-12', 'published<2027-01', 'published:2025-06..2026'])
      expect([text, findsYear(text)]).toEqual([text, true]);
    for (const text of ['published:2026-04', 'published>=2026-02', 'published<2026-12', 'published:2026-12-31'])
      expect([text, findsYear(text)]).toEqual([text, false]);
  });

  it('the year and the authors of the annotation where no facts are kept', () => {
    const findsOwn = (text: string): boolean =>
      matchesQuery(parseQuery(text), searchable({ ...annotation, year: 2024, authorCount: 40 }));
    expect(findsOwn('year:2024 authors:40 author:ana')).toBe(true);
    expect(findsOwn('published:2024-05')).toBe(false);
  });

  it('the first thousands of letters of names, of a collaboration with thousands of authors', () => {
    const authors = Array.from({ length: 3_000 }, (_, at) => `Author${at} Example`);
    const findsLarge = (text: string): boolean => finds(text, {}, { ...facts, authors });
    expect(findsLarge('author:author90 authors:3000')).toBe(true);
    expect(findsLarge('author:author2900')).toBe(false);
  });
});
