import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownSchemes } from '../../../src/core/ids/known-schemes.ts';
import { parsePaperId, parseVersionedId } from '../../../src/core/ids/paper-id.ts';
import { wrappedAddress } from '../../../src/core/ids/wrapped-address.ts';
import { dialogues, waysToWrap } from './ways-to-wrap.ts';

/** Addresses of papers of every scheme, and some that are hard to wrap: queries, escapes, hosts with a hyphen. */
const papers = [
  ...knownSchemes.flatMap(({ examples, madeHere }) =>
    madeHere ? [] : examples.map(([form]) => form).filter((form) => /^https?:/.test(form)),
  ),
  'https://arxiv.org/pdf/2606.00467v2',
  'https://openreview.net/forum?id=S1jmAotxg&noteId=H1bVd_X4l',
  'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0213978',
  'https://doi.org/10.1093%2Fbioinformatics%2Fbtz682',
  'https://doi.org/10.1016/S0140-6736(20)30183-5',
  'https://academic.oup.com/isq/article-abstract/doi/10.1093/isq/sqaa085/5999080',
  'https://www.arxiv-vanity.com/papers/2606.00467/',
  'https://www.thieme-connect.com/products/ejournals/abstract/10.1055/s-0038-1636965',
  'https://isprs-annals.copernicus.org/articles/V-2-2021/107/2021/',
];

/** Pages that are of no paper. */
const others = [
  'https://example.org/',
  'https://arxiv.org/list/cs.CL/new',
  'https://pubmed.ncbi.nlm.nih.gov/?term=31978945',
  'https://www.nature.com/nature/articles',
  'https://dl.acm.org/doi/proceedings/10.1145/3375627',
  'https://github.com/someone/something/issues/2606',
  'https://www.example.com/2026/06/00467',
];

const anyPaper = fc.constantFrom(...papers);
const anyWay = fc.constantFrom(...waysToWrap);

describe('a paper behind a redirect, a proxy or an archive', () => {
  test.each(waysToWrap)('$name', ({ wrap }) => {
    for (const address of papers) {
      const direct = parseVersionedId(address) ?? expect.unreachable(address);
      expect(parseVersionedId(wrap(address)), wrap(address)).toEqual(direct);
    }
  });

  test('wrapped twice', () => {
    // A proxy is reached through a redirect; hardly anyone reaches a redirect through a proxy.
    const redirects = waysToWrap.filter(({ name }) => !/ before | by host/.test(name));
    fc.assert(
      fc.property(anyPaper, anyWay, fc.constantFrom(...redirects), (address, inner, outer) => {
        const wrapped = outer.wrap(inner.wrap(address));
        expect(wrapped.length).toBeLessThan(2_048);
        expect(parsePaperId(wrapped), wrapped).toBe(parsePaperId(address));
      }),
      { numRuns: 4_000 },
    );
  });

  test('three times is too often', () => {
    const wrap = (address: string): string => `https://l.instagram.com/?u=${encodeURIComponent(address)}`;
    const once = wrap('https://arxiv.org/abs/2606.00467');
    expect(parsePaperId(wrap(once))).toBe('arxiv:2606.00467');
    expect(parsePaperId(wrap(wrap(once)))).toBeUndefined();
  });

  // The forms as they stand in mails and pages, which escape less than `encodeURIComponent`.
  test.each([
    ['https://scholar.google.com/scholar_url?url=https://arxiv.org/pdf/2606.00467&hl=en&sa=X', 'arxiv:2606.00467'],
    [
      'https://scholar.google.de/scholar_url?url=https://openreview.net/pdf%3Fid%3DS1jmAotxg&hl=en',
      'openreview:S1jmAotxg',
    ],
    [
      'https://ezproxy.example.edu/login?url=https://openreview.net/forum?noteId=H1bVd_X4l&id=S1jmAotxg',
      'openreview:S1jmAotxg',
    ],
    ['https://web.archive.org/web/2020/arxiv.org/abs/2606.00467', 'arxiv:2606.00467'],
    ['https://web.archive.org/web/20200102030405/https:/arxiv.org/abs/2606.00467', 'arxiv:2606.00467'],
    ['https://web.archive.org/https://arxiv.org/abs/2606.00467', 'arxiv:2606.00467'],
    ['https://www.google.com/amp/s/www.nature.com/articles/nature14539', 'doi:10.1038/nature14539'],
    ['https://login.eres.example.qa/login?qurl=https://arxiv.org%2fabs%2f2606.00467', 'arxiv:2606.00467'],
    ['https://www-nature-com.acces.bibl.example.ca/articles/nature14539', 'doi:10.1038/nature14539'],
    ['https://ieeexplore-ieee-org.example.idm.oclc.org/stampPDF/getPDF.jsp?tp=&arnumber=11074616', 'ieee:11074616'],
    [
      'https://tracking.example.com/CL0/https:%2F%2Farxiv.org%2Fabs%2F2606.00467%3Futm_source=mail/1/0100018c/a=395',
      'arxiv:2606.00467',
    ],
    ['https://0-doi-org.library.example.edu/10.1109/5.771073', 'doi:10.1109/5.771073'],
    ['https://0-www.nature.com.innopac.example.ac.za/articles/nature14539', 'doi:10.1038/nature14539'],
    ['https://doi-org-ssl.openlink.example.ac.kr/10.1109/5.771073', 'doi:10.1109/5.771073'],
    ['https://www-nature-com-443.webvpn.example.edu.cn/articles/nature14539', 'doi:10.1038/nature14539'],
    ['https://doi-org.example.e-bib.remotexs.co/10.1109/5.771073', 'doi:10.1109/5.771073'],
    ['https://pubs-acs-org.insb.bib.example.fr/doi/10.1021/jacs.0c01234', 'doi:10.1021/jacs.0c01234'],
  ])('%s', (address, id) => {
    expect(parsePaperId(address)).toBe(id);
  });
});

describe('what is wrapped and no paper', () => {
  test.each(waysToWrap)('$name', ({ wrap }) => {
    expect(others.filter((address) => parsePaperId(wrap(address)) !== undefined)).toEqual([]);
  });

  test.each(dialogues)('a paper in $name', ({ wrap }) => {
    expect(papers.filter((address) => parsePaperId(wrap(address)) !== undefined)).toEqual([]);
  });

  test.each([
    // Neither the name of a proxy nor a university.
    'https://arxiv.org.evil.example/abs/2606.00467',
    'https://arxiv-org.evil.example/abs/2606.00467',
    'https://doi-org.example.com/10.1109/5.771073',
    'https://arxiv.org.edu.evil.example/abs/2606.00467',
    'https://notarxiv-org.ezproxy.example.edu/abs/2606.00467',
    'https://arxiv.ezproxy.example.edu/abs/2606.00467',
    // A save, a calendar of copies, a search.
    'https://web.archive.org/save/https://arxiv.org/abs/2606.00467',
    'https://web.archive.org/save/https://www.science.org/doi/10.1126/science.aac4716',
    'https://web.archive.org/web/20200000000000*/https://arxiv.org/abs/2606.00467',
    'https://example.org/https://www.science.org/doi/10.1126/science.aac4716',
    // What stands behind it is not the whole of an address.
    'https://urldefense.com/v3/__https://arxiv.org/list/cs.CL__;!!abc!def$',
    'https://www.google.com/url?q=arxiv.org/abs/2606.00467',
    'https://www.bing.com/ck/a?u=a1!!!',
    'https://www.bing.com/ck/a?u=a1aHR0cDovLw',
    'https://tracking.example.com/CL0/https:%2F%2Fexample.org%2F/1/0100018c',
  ])('%s', (address) => {
    expect(parsePaperId(address)).toBeUndefined();
  });
});

describe('any address', () => {
  const pieces = [...papers, ...others, ...papers.flatMap((address) => waysToWrap.map(({ wrap }) => wrap(address)))];

  test('leads nowhere or to an address, and never fails', () => {
    const mangled = fc
      .tuple(fc.constantFrom(...pieces), fc.nat(120), fc.string({ unit: 'binary', maxLength: 6 }), fc.nat(120))
      .map(([piece, from, noise, to]) => piece.slice(0, from) + noise + piece.slice(Math.min(from, to)));
    fc.assert(
      fc.property(mangled, (text) => {
        expect(wrappedAddress(text) ?? 'https://').toMatch(/^https?:/i);
      }),
      { numRuns: 20_000 },
    );
  });

  // Linear patterns read these in a second or two; one that is not takes longer than a test may.
  test('that goes round in itself is read in no time', () => {
    const repeated = fc
      .tuple(fc.constantFrom(...pieces), fc.nat(120), fc.integer({ min: 1, max: 12 }), fc.constantFrom('', '!', '.pdf'))
      .map(([piece, from, size, end]) => {
        const round = piece.slice(from, from + size);
        return (piece.slice(0, from) + round.repeat(2_048)).slice(0, 2_048 - end.length) + end;
      });
    fc.assert(
      fc.property(repeated, (text) => {
        const id = parsePaperId(text);
        if (id !== undefined) expect(parsePaperId(id)).toBe(id);
      }),
      { numRuns: 5_000 },
    );
  });
});
