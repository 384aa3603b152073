import { describe, expect, test } from 'vitest';
import { parsePaperId } from '../../src/core/ids/paper-id.ts';
import { appearanceOf } from '../../src/formats/bibtex/entry-type.ts';

const appearance = (venue: string, ...ids: string[]): string => {
  const parsed = (ids.length > 0 ? ids : ['arxiv:2606.00467']).map((id) => parsePaperId(id) ?? expect.unreachable());
  const { type, field, venue: shown } = appearanceOf(venue, parsed);
  return `${type} ${field}=${shown}`;
};

describe.each([
  [
    'inproceedings booktitle',
    [
      'NeurIPS 2026',
      'ICLR 2026 Oral',
      "CVPR'26",
      'ACL (1)',
      'International Conference on Learning Margins',
      'Proceedings of the IEEE/CVF Conference on Margins',
      'Proceedings of the 12th Annual Meeting of the Margin Society',
      'Proceedings of Machine Learning Research',
      'Workshop on Notes in the Margin',
      'Advances in Neural Information Processing Systems 39',
      'Lecture Notes in Computer Science',
      'Findings of the Association for Computational Linguistics: ACL 2026',
      'PoS(MARGIN2026)012',
    ],
  ],
  [
    'article journal',
    [
      'Nature',
      'Journal of Margins',
      'J. Marg. 1 (2026)',
      'IEEE Transactions on Margins',
      'Physical Review Letters',
      'Random Structures & Algorithms',
      'Proceedings of the National Academy of Sciences',
      'Proc. Natl. Acad. Sci. U.S.A.',
      'Proceedings of the IEEE',
      'Proceedings of the ACM on Margins',
      'Proceedings of the VLDB Endowment',
      'Proceedings of the Royal Society A',
      'Journal of Margins: Conference Series',
      'TMLR',
      'SIGIR Forum',
      'SIGCOMM Comput. Commun. Rev.',
      'Trans. Marg. Notes',
    ],
  ],
  [
    'misc howpublished',
    [
      'bioRxiv',
      'medRxiv : the preprint server',
      'Submitted to ICLR 2026',
      'ICLR 2026 Conference Withdrawn Submission',
      'SSRN',
    ],
  ],
  ['misc howpublished', ['University of Randstadt', 'Universität Randstadt']],
  ['phdthesis school', ['PhD thesis, University of Randstadt', 'Doctoral dissertation']],
  ['mastersthesis school', ["Master's thesis, University of Randstadt"]],
  ['incollection booktitle', ['Handbook of Margins', 'The Encyclopedia of Notes']],
])('%s', (form, venues) => {
  test.each(venues)('%s', (venue) => {
    expect(appearance(venue)).toBe(`${form}=${venue}`);
  });
});

describe('ids say it where the venue does not', () => {
  test.each([
    [
      '',
      'neurips:d1555403eef10032bbe126685bfeb103',
      'inproceedings booktitle=Advances in Neural Information Processing Systems',
    ],
    ['', 'pmlr:v336/adil26a', 'inproceedings booktitle=Proceedings of Machine Learning Research'],
    ['', 'cvf:Das_Embodied_Question_Answering_CVPR_2018_paper', 'inproceedings booktitle=CVPR 2018'],
    ['', 'acl:2026.emnlp-main.12', 'inproceedings booktitle=EMNLP 2026'],
    ['', 'jmlr:v27/25-1000', 'article journal=Journal of Machine Learning Research'],
    ['', 'arxiv:2606.00467', 'misc howpublished='],
    ['', 'doi:10.1145/3292500.3330701', 'misc howpublished='],
    ['', 'dblp:phd/Muster26', 'phdthesis school='],
    ['', 'hal:tel-02083632', 'phdthesis school='],
    ['Margins in Depth', 'acl:2026.margin-1.4', 'inproceedings booktitle=Margins in Depth'],
    ['Transactions of the Association', 'acl:2026.tacl-1.4', 'article journal=Transactions of the Association'],
    ['Margins', 'acl:J93-2004', 'article journal=Margins'],
    ['Margins', 'dblp:conf/marg/Muster26', 'inproceedings booktitle=Margins'],
    ['CHI', 'dblp:journals/marg/Muster26', 'article journal=CHI'],
    ['Margins', 'dblp:series/marg/Muster26', 'incollection booktitle=Margins'],
    ['Margins', 'doi:10.1145/3292500.3330701', 'inproceedings booktitle=Margins'],
    ['Margins', 'doi:10.1145/3571730', 'article journal=Margins'],
    ['Margins', 'doi:10.1109/marg52688.2022.01042', 'inproceedings booktitle=Margins'],
    ['Margins', 'doi:10.1109/tmarg.2022.3150001', 'article journal=Margins'],
    ['Margins in Depth', 'doi:10.1007/978-3-031-00001-2_12', 'incollection booktitle=Margins in Depth'],
    ['Margins – ECCV 2026', 'doi:10.1007/978-3-031-00001-2_12', 'inproceedings booktitle=Margins – ECCV 2026'],
    ['University of Randstadt', 'hal:tel-02083632', 'phdthesis school=University of Randstadt'],
  ])('%j, %s', (venue, id, form) => {
    expect(appearance(venue, id)).toBe(form);
  });
});
