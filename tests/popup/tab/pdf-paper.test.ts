import { describe, expect, it } from 'vitest';
import { pdfPaper } from '../../../src/popup/tab/pdf-paper.ts';

const title = 'Annotators adapt less than we think';

const pdfs: ReadonlyArray<readonly [address: string, id: string, version?: number]> = [
  ['https://arxiv.org/pdf/2606.00467', 'arxiv:2606.00467'],
  ['https://arxiv.org/pdf/2606.00467v2', 'arxiv:2606.00467', 2],
  ['https://arxiv.org/pdf/2606.00467.pdf', 'arxiv:2606.00467'],
  ['https://arxiv.org/pdf/2606.00467v2.pdf', 'arxiv:2606.00467', 2],
  ['https://arxiv.org/pdf/hep-th/9901001v3', 'arxiv:hep-th/9901001', 3],
  ['https://export.arxiv.org/pdf/2606.00467', 'arxiv:2606.00467'],
  ['https://www.alphaxiv.org/pdf/2606.00467v1', 'arxiv:2606.00467', 1],
  ['https://openreview.net/pdf?id=abcDEF_123', 'openreview:abcDEF_123'],
  ['https://openreview.net/attachment?id=abcDEF_123&name=pdf', 'openreview:abcDEF_123'],
  ['https://openreview.net/attachment?name=pdf&id=abcDEF_123', 'openreview:abcDEF_123'],
  ['https://aclanthology.org/2020.acl-main.405.pdf', 'acl:2020.acl-main.405'],
  ['https://aclanthology.org/P18-1245v2.pdf', 'acl:P18-1245', 2],
  ['https://www.aclweb.org/anthology/P18-1245.pdf', 'acl:P18-1245'],
  ['https://www.biorxiv.org/content/10.1101/2020.03.22.002386v3.full.pdf', 'doi:10.1101/2020.03.22.002386', 3],
  ['https://www.medrxiv.org/content/10.1101/2020.01.01.20016730v1.full.pdf', 'doi:10.1101/2020.01.01.20016730', 1],
  ['https://proceedings.mlr.press/v202/von-oswald23a/von-oswald23a.pdf', 'pmlr:v202/von-oswald23a'],
  ['http://proceedings.mlr.press/v48/gal16.pdf', 'pmlr:v48/gal16'],
  ['https://raw.githubusercontent.com/mlresearch/v336/main/assets/adil26a/adil26a.pdf', 'pmlr:v336/adil26a'],
  [
    'https://proceedings.neurips.cc/paper_files/paper/2025/file/d1555403eef10032bbe126685bfeb103-Paper-Conference.pdf',
    'neurips:d1555403eef10032bbe126685bfeb103',
  ],
  [
    'https://papers.nips.cc/paper/2019/file/d0921d442ee91b896ad95059d13df618-Paper.pdf',
    'neurips:d0921d442ee91b896ad95059d13df618',
  ],
  [
    'https://openaccess.thecvf.com/content/ICCV2025/papers/Das_Seeing_ICCV_2025_paper.pdf',
    'cvf:Das_Seeing_ICCV_2025_paper',
  ],
  [
    'https://openaccess.thecvf.com/content_CVPR_2020/papers/Watson_Footprints_CVPR_2020_paper.pdf',
    'cvf:Watson_Footprints_CVPR_2020_paper',
  ],
  ['http://jmlr.org/papers/volume12/pedregosa11a/pedregosa11a.pdf', 'jmlr:v12/pedregosa11a'],
  ['https://eprint.iacr.org/2026/1632.pdf', 'iacr:2026/1632'],
  ['https://dl.acm.org/doi/pdf/10.1145/3375627.3375832', 'doi:10.1145/3375627.3375832'],
  ['https://link.springer.com/content/pdf/10.1007/JHEP01(2020)001.pdf', 'doi:10.1007/jhep01(2020)001'],
  ['https://www.nature.com/articles/s41586-021-03819-2.pdf', 'doi:10.1038/s41586-021-03819-2'],
  [
    'https://journals.plos.org/plosone/article/file?id=10.1371/journal.pone.0213978&type=printable',
    'doi:10.1371/journal.pone.0213978',
  ],
  ['https://pos.sissa.it/187/503/pdf', 'doi:10.22323/1.187.0503'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7092803/pdf/nihms-1.pdf', 'pmcid:7092803'],
  ['https://europepmc.org/articles/PMC7092803?pdf=render', 'pmcid:7092803'],
];

const others = [
  '',
  'https://arxiv.org/abs/2606.00467',
  'https://arxiv.org/abs/2606.00467?from=/pdf/x.pdf',
  'https://arxiv.org/abs/2606.00467#x.pdf',
  'https://arxiv.org/pdf/',
  'https://example.org/paper.pdf',
  'https://huggingface.co/papers/2606.00467',
  'https://openreview.net/forum?id=abcDEF_123',
  'https://openreview.net/attachment?id=abcDEF_123&name=supplementary_material',
  'https://openreview.net/attachment?id=abcDEF_123&name=pdf_of_the_review',
  'https://openreview.net/group?id=abcDEF_123&name=pdf',
  'https://aclanthology.org/2020.acl-main.pdf',
  'https://aclanthology.org/2020.acl-main.405/',
  'https://proceedings.mlr.press/v202/von-oswald23a.html',
  'https://www.biorxiv.org/content/10.1101/2020.03.22.002386v3.full',
];

describe('the paper of a PDF', () => {
  const named = pdfs.map(([address, id, version]) => ({ address, id, version }));
  it.each(named)('is read from the address $address', ({ address, id, version }) => {
    expect(pdfPaper(address, title)).toMatchObject({ id, title });
    expect(pdfPaper(address, title)?.version).toBe(version);
    expect(pdfPaper(`${address}#page=3`, title)).toMatchObject({ id });
  });

  it.each(others)('is none at %j', (address) => expect(pdfPaper(address, title)).toBeUndefined());

  it.each([
    '2606.00467v2.pdf',
    '2606.00467',
    'arXiv:2606.00467v2 [cs.CL]',
    'arxiv.org/pdf/2606.00467',
    'https://arxiv.org/pdf/2606.00467',
    '',
  ])('has no title where the tab says %j', (said) =>
    expect(pdfPaper('https://arxiv.org/pdf/2606.00467', said)?.title).toBe(''),
  );
});
