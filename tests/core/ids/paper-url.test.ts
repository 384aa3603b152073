import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressId } from '../../../src/core/ids/address-id.ts';
import { parseKeptId } from '../../../src/core/ids/paper-id.ts';
import { paperUrl } from '../../../src/core/ids/paper-url.ts';
import { paperId } from '../../formats/library-arbitrary.ts';

test.each([
  ['arxiv:2606.00467', 'https://arxiv.org/abs/2606.00467'],
  ['arxiv:hep-th/9901001', 'https://arxiv.org/abs/hep-th/9901001'],
  ['doi:10.1145/3292500.3330701', 'https://doi.org/10.1145/3292500.3330701'],
  [
    'doi:10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
    'https://doi.org/10.1002/(sici)1097-4571(199806)49:8%3C693::aid-asi4%3E3.0.co;2-o',
  ],
  ['acl:2020.acl-main.405', 'https://aclanthology.org/2020.acl-main.405'],
  ['pmid:31452104', 'https://pubmed.ncbi.nlm.nih.gov/31452104'],
  ['pmcid:7092803', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7092803'],
  ['s2-corpus:215416146', 'https://api.semanticscholar.org/CorpusID:215416146'],
  ['openreview:S1jmAotxg', 'https://openreview.net/forum?id=S1jmAotxg'],
  ['pmlr:v336/adil26a', 'https://proceedings.mlr.press/v336/adil26a.html'],
  ['jmlr:v27/25-1000', 'https://www.jmlr.org/papers/v27/25-1000.html'],
  ['iacr:2026/1632', 'https://eprint.iacr.org/2026/1632'],
  ['ieee:11074616', 'https://ieeexplore.ieee.org/document/11074616'],
  // Year and track are not in the id: the address leads to the site.
  ['neurips:d1555403eef10032bbe126685bfeb103', 'https://proceedings.neurips.cc/#d1555403eef10032bbe126685bfeb103'],
  ['neurips:8668', 'https://proceedings.neurips.cc/#8668'],
  [
    'cvf:Wu_Unsupervised_Learning_CVPR_2020_paper',
    'https://openaccess.thecvf.com/content_CVPR_2020/html/Wu_Unsupervised_Learning_CVPR_2020_paper.html',
  ],
  [
    'cvf:Das_Seeing_ICCV_2025_paper',
    'https://openaccess.thecvf.com/content/ICCV2025/html/Das_Seeing_ICCV_2025_paper.html',
  ],
  ['cvf:Li_Small_CVPRW_2020_paper', 'https://openaccess.thecvf.com/#Li_Small_CVPRW_2020_paper'],
  ['dblp:conf/acl/CasanovaKA26a', 'https://dblp.org/rec/conf/acl/CasanovaKA26a'],
  [
    's2:649def34f8be52c8b66281af98ae884c09aef38b',
    'https://www.semanticscholar.org/paper/649def34f8be52c8b66281af98ae884c09aef38b',
  ],
  ['url:example.org/reports/5.pdf?v=2', 'https://example.org/reports/5.pdf?v=2'],
  ['gscholar-cid:4qAC3XBmStsJ', 'https://scholar.google.com/scholar?q=info:4qAC3XBmStsJ:scholar.google.com/'],
  [
    'gscholar-pub:RxmmtT8AAAAJ:u-x6o8ySG0sC',
    'https://scholar.google.com/citations?view_op=view_citation&citation_for_view=RxmmtT8AAAAJ:u-x6o8ySG0sC',
  ],
])('%s is read at %s', (text, url) => {
  const id = parseKeptId(text) ?? expect.unreachable();
  expect(paperUrl(id)).toBe(url);
});

test('an id without an address has none', () => {
  expect(paperUrl(parseKeptId('local:0k3f9a7vq1m2s') ?? expect.unreachable())).toBeUndefined();
});

test('every address leads back to the paper, also after a browser has read it', () => {
  fc.assert(
    fc.property(paperId, (id) => {
      const address = paperUrl(id) ?? expect.unreachable();
      expect(addressId(address)).toBe(id);
      // A browser resolves the two dots of a path; a DOI may have such a part.
      if (!/\/\.{1,2}(?:\/|$)/.test(id)) expect(addressId(new URL(address).href)).toBe(id);
    }),
    { numRuns: 3_000 },
  );
});
