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
  ['https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=9001234', 'ieee:9001234'],
  ['https://ieeexplore.ieee.org/stamp/stamp.jsp?arnumber=9001234&tag=1', 'ieee:9001234'],
  ['https://ieeexplore.ieee.org/stamp/getPDF.jsp?tp=&arnumber=9001234', 'ieee:9001234'],
  ['https://ieeexplore.ieee.org/stampPDF/getPDF.jsp?tp=&arnumber=9001234&ref=aHR0', 'ieee:9001234'],
  ['https://ieeexplore.ieee.org/iel7/6287639/8948470/09001234.pdf', 'ieee:9001234'],
  ['https://ieeexplore.ieee.org/iel8/11000001/11000002/11012345.pdf', 'ieee:11012345'],
  ['http://ieeexplore.ieee.org/iel5/34/4407/00171234.pdf', 'ieee:171234'],
  ['https://ieeexplore.ieee.org/ielx7/34/4407/09001234.pdf?tp=&arnumber=9001234&isnumber=4407', 'ieee:9001234'],
  ['https://onlinelibrary.wiley.com/doi/pdf/10.1002/made.20201', 'doi:10.1002/made.20201'],
  ['https://onlinelibrary.wiley.com/doi/pdfdirect/10.1002/made.20201?download=true', 'doi:10.1002/made.20201'],
  [
    'https://bpspubs.onlinelibrary.wiley.com/doi/epdf/10.1111/j.1000-2000.2006.00180.x',
    'doi:10.1111/j.1000-2000.2006.00180.x',
  ],
  ['https://www.science.org/doi/epdf/10.1126/science.abc1234', 'doi:10.1126/science.abc1234'],
  [
    'https://www.tandfonline.com/doi/pdf/10.1080/01234567.2020.1234567?needAccess=true',
    'doi:10.1080/01234567.2020.1234567',
  ],
  ['https://journals.sagepub.com/doi/reader/10.1177/0956797612345678', 'doi:10.1177/0956797612345678'],
  ['https://pubs.acs.org/doi/pdf/10.1021/jacs.0c12345', 'doi:10.1021/jacs.0c12345'],
  ['https://royalsocietypublishing.org/doi/pdfplus/10.1098/rspa.2020.0123', 'doi:10.1098/rspa.2020.0123'],
  ['https://www.pnas.org/doi/epdf/10.1073/pnas.2012345678', 'doi:10.1073/pnas.2012345678'],
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
  'https://ieeexplore.ieee.org/document/9001234',
  'https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&isnumber=4407',
  'https://ieeexplore.ieee.org/iel7/6287639/8948470/cover.pdf',
  'https://example.org/stamp/stamp.jsp?tp=&arnumber=9001234',
  'https://www.science.org/doi/abs/10.1126/science.abc1234',
  'https://www.pnas.org/doi/pdf/',
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
