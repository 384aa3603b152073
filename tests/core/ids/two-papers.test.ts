import { expect, test } from 'vitest';
import { parsePaperId } from '../../../src/core/ids/paper-id.ts';
import { areTwoPapers } from '../../../src/core/ids/two-papers.ts';

const ids = (texts: string[]) => texts.map((text) => parsePaperId(text) ?? expect.fail(text));

test.each([
  { some: ['arxiv:1902.02534'], others: ['arxiv:2106.09608'], two: true },
  { some: ['acl:P18-1245', 'doi:10.18653/v1/p18-1245'], others: ['acl:P18-1246'], two: true },
  { some: ['doi:10.18653/v1/p18-1245'], others: ['acl:P18-1246'], two: true },
  { some: ['doi:10.18653/v1/p18-1245'], others: ['doi:10.18653/v1/p18-1246'], two: true },
  { some: ['10.3115/v1/D14-1162'], others: ['https://aclanthology.org/D14-1162/'], two: false },
  { some: ['dblp:journals/corr/abs-1902-02534'], others: ['arxiv:2106.09608'], two: true },
  { some: ['pmcid:7092803'], others: ['pmcid:7092804'], two: false },
  { some: ['pmid:42356118'], others: ['pmid:42356119'], two: true },
  { some: ['arxiv:1902.02534'], others: ['arxiv:1902.02534', 'doi:10.1000/a'], two: false },
  { some: ['doi:10.1000/a'], others: ['doi:10.1000/b'], two: false },
  { some: ['openreview:kf7GxYb5Xy'], others: ['openreview:kf7GxYb5Xz'], two: false },
  { some: ['arxiv:1902.02534', 'arxiv:2106.09608'], others: ['arxiv:2106.09608'], two: false },
])('$some and $others', ({ some, others, two }) => {
  expect(areTwoPapers(ids(some), ids(others))).toBe(two);
});
