import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStrength, idValue, parsePaperId, parseVersionedId, schemeOf } from '../../../src/core/ids/paper-id.ts';
import { arxivReader, onAlphaxiv } from '../../../src/core/ids/schemes/arxiv.ts';
import { readChemrxiv } from '../../../src/core/ids/schemes/doi/chemrxiv-doi.ts';
import { readOsf } from '../../../src/core/ids/schemes/doi/osf-doi.ts';
import { readPlainDoi } from '../../../src/core/ids/schemes/doi/plain-doi.ts';
import { withPaths } from '../../../src/core/ids/schemes/doi/published-path.ts';
import { readDoi, readPublishedDoi } from '../../../src/core/ids/schemes/doi/written-doi.ts';

/** Every written form of an id that must be understood: the form, the id, and the version where the form names one. */
const forms: ReadonlyArray<readonly [form: string, id: string, version?: number]> = [
  // arXiv since April 2007
  ['2606.00467', 'arxiv:2606.00467'],
  ['2606.00467v2', 'arxiv:2606.00467', 2],
  ['arXiv:2606.00467', 'arxiv:2606.00467'],
  ['ARXIV:2606.00467v12', 'arxiv:2606.00467', 12],
  ['arXiv: 2606.00467v1 [cs.CL]', 'arxiv:2606.00467', 1],
  ['  arXiv:2606.00467 [cond-mat.stat-mech]\n', 'arxiv:2606.00467'],
  ['arXiv:0704.0001', 'arxiv:0704.0001'],
  ['1412.9999v3', 'arxiv:1412.9999', 3],
  ['1501.00001', 'arxiv:1501.00001'],
  ['https://arxiv.org/abs/2606.00467', 'arxiv:2606.00467'],
  ['http://arxiv.org/abs/2606.00467v2', 'arxiv:2606.00467', 2],
  ['HTTPS://ARXIV.ORG/abs/2606.00467', 'arxiv:2606.00467'],
  ['https://arxiv.org:443/abs/2606.00467/', 'arxiv:2606.00467'],
  ['https://arxiv.org/abs/2606.00467?context=cs.CL', 'arxiv:2606.00467'],
  ['https://arxiv.org/abs/2606.00467#comments', 'arxiv:2606.00467'],
  ['https://arxiv.org/pdf/2606.00467', 'arxiv:2606.00467'],
  ['https://arxiv.org/pdf/2606.00467v2.pdf#page=3', 'arxiv:2606.00467', 2],
  ['https://arxiv.org/html/2606.00467v1/', 'arxiv:2606.00467', 1],
  ['https://arxiv.org/ps/1206.0046', 'arxiv:1206.0046'],
  ['https://arxiv.org/format/2606.00467', 'arxiv:2606.00467'],
  ['https://arxiv.org/src/2606.00467v3', 'arxiv:2606.00467', 3],
  ['https://arxiv.org/e-print/2606.00467', 'arxiv:2606.00467'],
  ['https://www.arxiv.org/abs/2606.00467', 'arxiv:2606.00467'],
  ['https://export.arxiv.org/abs/2606.00467v1', 'arxiv:2606.00467', 1],
  ['https://browse.arxiv.org/pdf/2606.00467', 'arxiv:2606.00467'],
  ['http://xxx.lanl.gov/abs/1206.0046', 'arxiv:1206.0046'],
  ['http://de.arxiv.org/abs/1206.0046', 'arxiv:1206.0046'],
  ['https://arxiv.org/abs/%32606.00467', 'arxiv:2606.00467'],
  // arXiv before
  ['hep-th/9901001', 'arxiv:hep-th/9901001'],
  ['arXiv:hep-th/9901001v3', 'arxiv:hep-th/9901001', 3],
  ['math.CA/0611800v2', 'arxiv:math/0611800', 2],
  ['math/0611800', 'arxiv:math/0611800'],
  ['cond-mat.str-el/0102030', 'arxiv:cond-mat/0102030'],
  ['solv-int/9801001', 'arxiv:solv-int/9801001'],
  ['chao-dyn/9901001', 'arxiv:chao-dyn/9901001'],
  ['HEP-TH/9901001', 'arxiv:hep-th/9901001'],
  ['https://arxiv.org/abs/cs.CL/0101001', 'arxiv:cs/0101001'],
  ['https://arxiv.org/abs/hep-th%2F9901001', 'arxiv:hep-th/9901001'],
  ['https://arxiv.org/pdf/quant-ph/0703001v1.pdf', 'arxiv:quant-ph/0703001', 1],
  // arXiv ids at other readers, and as people and programs write them
  ['https://hf-mirror.com/papers/2606.00467', 'arxiv:2606.00467'],
  ['https://paperswithcode.co/papers/2606.00467', 'arxiv:2606.00467'],
  ['https://www.semanticscholar.org/arxiv/2606.00467', 'arxiv:2606.00467'],
  ['https://ui.adsabs.harvard.edu/abs/arXiv:2606.00467/abstract', 'arxiv:2606.00467'],
  ['https://ui.adsabs.harvard.edu/abs/2026arXiv260600467S/abstract', 'arxiv:2606.00467'],
  ['https://ui.adsabs.harvard.edu/abs/2012arXiv1206.0046S', 'arxiv:1206.0046'],
  ['https://www.emergentmind.com/papers/2606.00467', 'arxiv:2606.00467'],
  ['https://www.alphaxiv.org/zh/overview/2606.00467', 'arxiv:2606.00467'],
  ['https://www.arxiv-vanity.com/papers/2606.00467/', 'arxiv:2606.00467'],
  ['https://inspirehep.net/api/arxiv/2606.00467', 'arxiv:2606.00467'],
  ['https://arxiv.org/bibtex/2606.00467', 'arxiv:2606.00467'],
  ['http://arxiv.org/ftp/arxiv/papers/1110/1110.2832.pdf', 'arxiv:1110.2832'],
  ['https://arxiv.org/abs/arXiv:2606.00467', 'arxiv:2606.00467'],
  ['https://arxiv.org/abs/2606.00467.', 'arxiv:2606.00467'],
  ['https://arxiv.org/abs/2606.00467v2)', 'arxiv:2606.00467', 2],
  // DOIs as people and programs write them
  ['info:doi/10.1109/5.771073', 'doi:10.1109/5.771073'],
  ['doi:https://doi.org/10.1109/5.771073', 'doi:10.1109/5.771073'],
  ['https://doi.org/https://doi.org/10.1109/5.771073', 'doi:10.1109/5.771073'],
  ['https://doi.org/doi:10.1109/5.771073', 'doi:10.1109/5.771073'],
  ['https://doi.org/10.1109/5.771073%20', 'doi:10.1109/5.771073'],
  ['10.1109/5.771073\u200b', 'doi:10.1109/5.771073'],
  ['10.1109/5.771073\ufeff', 'doi:10.1109/5.771073'],
  [
    '10.1002/(SICI)1521-3951(199911)216:1<135::AID-PSSB135>3.0.CO;2-#',
    'doi:10.1002/(sici)1521-3951(199911)216:1<135::aid-pssb135>3.0.co;2-#',
  ],
  [
    '10.1002/(SICI)1521-3773(19990115)38:1/2&lt;211::AID-ANIE211&gt;3.0.CO;2-H',
    'doi:10.1002/(sici)1521-3773(19990115)38:1/2<211::aid-anie211>3.0.co;2-h',
  ],
  [
    '10.1002/(SICI)1521-3773(19990115)38:1/2&amp;lt;211::AID-ANIE211&amp;gt;3.0.CO;2-H',
    'doi:10.1002/(sici)1521-3773(19990115)38:1/2<211::aid-anie211>3.0.co;2-h',
  ],
  // DOIs that follow from an address
  ['https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.116.061102', 'doi:10.1103/physrevlett.116.061102'],
  ['https://journals.aps.org/prl/pdf/10.1103/PhysRevLett.116.061102', 'doi:10.1103/physrevlett.116.061102'],
  ['https://www.thieme-connect.com/products/ejournals/abstract/10.1055/s-0038-1636965', 'doi:10.1055/s-0038-1636965'],
  ['https://drops.dagstuhl.de/entities/document/10.4230/LIPIcs.STACS.2015.1', 'doi:10.4230/lipics.stacs.2015.1'],
  ['https://www.jstor.org/stable/10.1086/245591?&Search=yes', 'doi:10.1086/245591'],
  ['https://hdl.handle.net/10.1038/nature14539', 'doi:10.1038/nature14539'],
  ['https://www.aeaweb.org/articles?id=10.1257/jep.28.4.3', 'doi:10.1257/jep.28.4.3'],
  ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3543233', 'doi:10.2139/ssrn.3543233'],
  ['https://papers.ssrn.com/sol3/Delivery.cfm?abstractid=3543233', 'doi:10.2139/ssrn.3543233'],
  ['https://ssrn.com/abstract=3543233', 'doi:10.2139/ssrn.3543233'],
  ['http://www.ssrn.com/abstract=3543233', 'doi:10.2139/ssrn.3543233'],
  ['https://hq.ssrn.com/sol3/papers.cfm?abstract_id=3543233&download=yes', 'doi:10.2139/ssrn.3543233'],
  ['https://zenodo.org/records/3243963', 'doi:10.5281/zenodo.3243963'],
  ['https://zenodo.org/record/3243963/', 'doi:10.5281/zenodo.3243963'],
  ['https://osf.io/preprints/psyarxiv/a7w3k', 'doi:10.31234/osf.io/a7w3k'],
  ['https://osf.io/preprints/socarxiv/a7w3k_v2', 'doi:10.31235/osf.io/a7w3k', 2],
  ['https://osf.io/preprints/metaarxiv/a7w3k_v11/', 'doi:10.31222/osf.io/a7w3k', 11],
  // DOIs of preprints with their version
  ['10.31234/osf.io/a7w3k_v3', 'doi:10.31234/osf.io/a7w3k', 3],
  ['https://doi.org/10.31234/OSF.IO/A7W3K_V3', 'doi:10.31234/osf.io/a7w3k', 3],
  ['10.31235/osf.io/a7w3k', 'doi:10.31235/osf.io/a7w3k'],
  ['10.26434/chemrxiv-2026-0ln4g', 'doi:10.26434/chemrxiv-2026-0ln4g'],
  ['10.26434/chemrxiv-2026-0ln4g-v2', 'doi:10.26434/chemrxiv-2026-0ln4g', 2],
  ['https://doi.org/10.26434/chemrxiv.7607765.v1', 'doi:10.26434/chemrxiv.7607765', 1],
  ['https://psyarxiv.com/a7w3k', 'doi:10.31234/osf.io/a7w3k'],
  ['https://www.nber.org/papers/w33843', 'doi:10.3386/w33843'],
  ['https://peerj.com/articles/4375/', 'doi:10.7717/peerj.4375'],
  ['https://peerj.com/articles/cs-123/', 'doi:10.7717/peerj-cs.123'],
  ['https://www.ijcai.org/proceedings/2025/17', 'doi:10.24963/ijcai.2025/17'],
  ['https://elifesciences.org/articles/01234v2', 'doi:10.7554/elife.01234'],
  // mirrors and front ends
  ['https://huggingface.co/papers/2606.00467', 'arxiv:2606.00467'],
  ['https://huggingface.co/papers/2606.00467#community', 'arxiv:2606.00467'],
  ['https://huggingface.co/papers/2606.00467.md', 'arxiv:2606.00467'],
  ['https://hf.co/papers/2606.00467?ref=x', 'arxiv:2606.00467'],
  ['https://www.alphaxiv.org/abs/2606.00467v1', 'arxiv:2606.00467', 1],
  ['https://alphaxiv.org/pdf/2606.00467', 'arxiv:2606.00467'],
  ['https://alphaxiv.org/overview/2606.00467', 'arxiv:2606.00467'],
  ['https://ar5iv.org/abs/2606.00467', 'arxiv:2606.00467'],
  ['https://ar5iv.labs.arxiv.org/html/hep-th/9901001', 'arxiv:hep-th/9901001'],
  ['https://scirate.com/arxiv/2606.00467', 'arxiv:2606.00467'],
  ['https://scirate.com/arxiv/hep-th/9901001', 'arxiv:hep-th/9901001'],
  ['https://papers.cool/arxiv/2606.00467', 'arxiv:2606.00467'],
  ['10.48550/arXiv.2606.00467', 'arxiv:2606.00467'],
  ['10.48550/ARXIV.2606.00467.', 'arxiv:2606.00467'],
  ['doi:10.48550/arXiv.2606.00467v2', 'arxiv:2606.00467', 2],
  ['https://doi.org/10.48550/arXiv.2606.00467', 'arxiv:2606.00467'],
  ['https://doi.org/10.48550/arxiv.hep-th/9901001', 'arxiv:hep-th/9901001'],
  ['https://doi.org/10.48550/arXiv.2606.00467/', 'arxiv:2606.00467'],
  ['URL:https://arxiv.org/abs/2606.00467', 'arxiv:2606.00467'],
  // DOI
  ['10.1145/3292500.3330701', 'doi:10.1145/3292500.3330701'],
  ['doi:10.1145/3292500.3330701', 'doi:10.1145/3292500.3330701'],
  ['DOI: 10.1016/J.CELL.2020.01.001', 'doi:10.1016/j.cell.2020.01.001'],
  ['https://doi.org/10.1038/s41586-021-03819-2', 'doi:10.1038/s41586-021-03819-2'],
  ['http://dx.doi.org/10.1038/NATURE14539', 'doi:10.1038/nature14539'],
  ['https://doi.org/10.1093%2Fbioinformatics%2Fbtz682', 'doi:10.1093/bioinformatics/btz682'],
  ['10.1038/nature14539.', 'doi:10.1038/nature14539'],
  ['10.1038/nature14539),', 'doi:10.1038/nature14539'],
  ['10.1016/S0140-6736(20)30183-5', 'doi:10.1016/s0140-6736(20)30183-5'],
  ['10.1016/0370-2693(94)90001-9).', 'doi:10.1016/0370-2693(94)90001-9'],
  [
    '10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1',
    'doi:10.1002/(sici)1096-8644(199601)99:1<1::aid-ajpa1>3.0.co;2-1',
  ],
  // DOIs with what stood behind them where they were cut out
  ['https://doi.org/10.1145/3292500.3330701/', 'doi:10.1145/3292500.3330701'],
  ['https://doi.org/10.1145/3292500.3330701)', 'doi:10.1145/3292500.3330701'],
  ['https://doi.org/10.1145/3292500.3330701</a>', 'doi:10.1145/3292500.3330701'],
  ['https://doi.org/10.1145/3292500.3330701?download=true#sec-2', 'doi:10.1145/3292500.3330701'],
  ['https://doi.org/10.1145/3292500.3330701%22%3E', 'doi:10.1145/3292500.3330701'],
  ['10.1145/3292500.3330701/', 'doi:10.1145/3292500.3330701'],
  ['10.1145/3292500.3330701".', 'doi:10.1145/3292500.3330701'],
  ['10.1145/3292500.3330701”,', 'doi:10.1145/3292500.3330701'],
  ["10.1145/3292500.3330701').", 'doi:10.1145/3292500.3330701'],
  ['10.1145/3292500.3330701">10.1145/…', 'doi:10.1145/3292500.3330701'],
  ['10.1145/3292500.3330701</a></p>', 'doi:10.1145/3292500.3330701'],
  ['10.1145/3292500.3330701<br/>', 'doi:10.1145/3292500.3330701'],
  ['10.1145/3292500.3330701]**', 'doi:10.1145/3292500.3330701'],
  ['10.1145/3292500.3330701>;', 'doi:10.1145/3292500.3330701'],
  ['10.1145/3292500.3330701?utm_source=mail', 'doi:10.1145/3292500.3330701'],
  ['10.1145/3292500.3330701?', 'doi:10.1145/3292500.3330701'],
  ['10.1145/3292500.3330701#abstract', 'doi:10.1145/3292500.3330701'],
  ['10.1093%2Fbioinformatics%2Fbtz682', 'doi:10.1093/bioinformatics/btz682'],
  ['doi:10.48550/arXiv.2606.00467/', 'arxiv:2606.00467'],
  // Signs that a DOI may hold itself: those of serials before 2000, brackets that were opened, numbers behind a #
  ['10.1175/1520-0469(1963)020<0130:DNF>2.0.CO;2.', 'doi:10.1175/1520-0469(1963)020<0130:dnf>2.0.co;2'],
  ['10.1000/a[b]', 'doi:10.1000/a[b]'],
  ['10.1000/456#789', 'doi:10.1000/456#789'],
  // bioRxiv and medRxiv, whose DOIs carry a version on their own pages and in lists of references
  ['10.1101/2026.01.01.123456v2', 'doi:10.1101/2026.01.01.123456', 2],
  ['10.1101/2026.01.01.123456v2.', 'doi:10.1101/2026.01.01.123456', 2],
  ['doi:10.64898/2026.04.02.716000v1', 'doi:10.64898/2026.04.02.716000', 1],
  ['https://doi.org/10.64898/2026.04.02.716000', 'doi:10.64898/2026.04.02.716000'],
  ['https://doi.org/10.1101/366856v3', 'doi:10.1101/366856', 3],
  ['https://www.biorxiv.org/content/10.64898/2026.04.02.716000v1', 'doi:10.64898/2026.04.02.716000', 1],
  ['https://www.biorxiv.org/content/10.1101/2020.03.22.002386v3.full', 'doi:10.1101/2020.03.22.002386', 3],
  ['https://www.biorxiv.org/content/10.1101/2020.03.22.002386v3.full.pdf+html', 'doi:10.1101/2020.03.22.002386', 3],
  ['https://biorxiv.org/content/10.1101/366856', 'doi:10.1101/366856'],
  [
    'https://www.medrxiv.org/content/10.1101/2020.01.01.20016730v12.supplementary-material?rss=1',
    'doi:10.1101/2020.01.01.20016730',
    12,
  ],
  // The same prefix is that of journals, whose DOIs end in whatever they like
  ['10.1101/gr.123456.111v1', 'doi:10.1101/gr.123456.111v1'],
  // ACL Anthology
  ['acl:P18-1245', 'acl:P18-1245'],
  ['ACL:2020.acl-main.405', 'acl:2020.acl-main.405'],
  ['https://aclanthology.org/P18-1245/', 'acl:P18-1245'],
  ['https://aclanthology.org/P18-1245.pdf', 'acl:P18-1245'],
  ['https://aclanthology.org/P18-1245v2.pdf', 'acl:P18-1245', 2],
  ['https://aclanthology.org/W15-2901', 'acl:W15-2901'],
  ['https://aclanthology.org/D19-5001/', 'acl:D19-5001'],
  ['https://aclanthology.org/2023.findings-acl.382.bib', 'acl:2023.findings-acl.382'],
  ['https://www.aclanthology.org/2020.nlp4convai-1.10', 'acl:2020.nlp4convai-1.10'],
  ['https://www.aclweb.org/anthology/P18-1245/', 'acl:P18-1245'],
  ['https://aclanthology.info/papers/P18-1245', 'acl:P18-1245'],
  ['10.18653/v1/2020.acl-main.405', 'doi:10.18653/v1/2020.acl-main.405'],
  ['https://doi.org/10.18653/v1/P18-1245', 'doi:10.18653/v1/p18-1245'],
  ['doi:10.18653/v1/p18-1245', 'doi:10.18653/v1/p18-1245'],
  ['https://www.doi.org/10.18653/V1/2023.FINDINGS-ACL.382/', 'doi:10.18653/v1/2023.findings-acl.382'],
  ['10.18653/v1/2020.nlp4convai-1.10.', 'doi:10.18653/v1/2020.nlp4convai-1.10'],
  ['10.3115/v1/D14-1162', 'doi:10.3115/v1/d14-1162'],
  ['10.18653/v1/2026.acl-long', 'doi:10.18653/v1/2026.acl-long'],
  ['10.18653/v1/P18-1000', 'doi:10.18653/v1/p18-1000'],
  ['10.3115/1073083.1073135', 'doi:10.3115/1073083.1073135'],
  ['https://dl.acm.org/doi/10.3115/1073083.1073135', 'doi:10.3115/1073083.1073135'],
  // PubMed
  ['PMID: 31978945', 'pmid:31978945'],
  ['pmid:1', 'pmid:1'],
  ['https://pubmed.ncbi.nlm.nih.gov/31978945/', 'pmid:31978945'],
  ['https://pubmed.ncbi.nlm.nih.gov/31978945/?from_term=tags#abstract', 'pmid:31978945'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/31978945', 'pmid:31978945'],
  ['https://europepmc.org/article/MED/31978945', 'pmid:31978945'],
  ['https://europepmc.org/abstract/med/31978945', 'pmid:31978945'],
  // PubMed Central
  ['PMC7092803', 'pmcid:7092803'],
  ['pmcid:7092803', 'pmcid:7092803'],
  ['PMCID: PMC7092803', 'pmcid:7092803'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7092803/', 'pmcid:7092803'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7092803/pdf/nihms-1.pdf', 'pmcid:7092803'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC7092803/#sec2', 'pmcid:7092803'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC7092803/pdf', 'pmcid:7092803'],
  ['https://europepmc.org/article/PMC/PMC7092803', 'pmcid:7092803'],
  ['https://europepmc.org/articles/pmc7092803?pdf=render', 'pmcid:7092803'],
  // OpenReview, where case matters
  ['https://openreview.net/forum?id=xQUe1pOKPam', 'openreview:xQUe1pOKPam'],
  ['https://openreview.net/forum?id=S1jmAotxg&noteId=H1bVd_X4l', 'openreview:S1jmAotxg'],
  ['https://openreview.net/forum?noteId=H1bVd_X4l&id=S1jmAotxg', 'openreview:S1jmAotxg'],
  ['https://openreview.net/pdf?id=S1jmAotxg', 'openreview:S1jmAotxg'],
  ['https://openreview.net/attachment?id=S1jmAotxg&name=supplementary_material', 'openreview:S1jmAotxg'],
  ['openreview:s1jmaOTXG', 'openreview:s1jmaOTXG'],
  // dblp, where case matters
  ['https://dblp.org/rec/conf/acl/CasanovaKA26a', 'dblp:conf/acl/CasanovaKA26a'],
  ['https://dblp.org/rec/conf/acl/CasanovaKA26a.html?view=bibtex', 'dblp:conf/acl/CasanovaKA26a'],
  ['https://dblp.org/rec/journals/corr/abs-2606-00467.ris', 'arxiv:2606.00467'],
  ['dblp:journals/corr/abs-1412-6980', 'arxiv:1412.6980'],
  // A number that no arXiv paper has, and a key that does not say it
  ['dblp:journals/corr/abs-1412-69800', 'dblp:journals/corr/abs-1412-69800'],
  ['dblp:journals/corr/KingmaB14', 'dblp:journals/corr/KingmaB14'],
  ['https://dblp.uni-trier.de/rec/html/conf/nips/0001LS20', 'dblp:conf/nips/0001LS20'],
  ['http://dblp.uni-trier.de/rec/bibtex1/journals/tods/Ullman88.xml', 'dblp:journals/tods/Ullman88'],
  ['https://dblp.org/rec/phd/Weikum86', 'dblp:phd/Weikum86'],
  ['https://dblp.org/rec/books/sp/17/Li17.bib', 'dblp:books/sp/17/Li17'],
  ['DBLP:conf/acl/CasanovaKA26a', 'dblp:conf/acl/CasanovaKA26a'],
  // PMLR
  ['pmlr:v336/adil26a', 'pmlr:v336/adil26a'],
  ['https://proceedings.mlr.press/v336/adil26a.html', 'pmlr:v336/adil26a'],
  ['http://proceedings.mlr.press/v48/gal16.pdf', 'pmlr:v48/gal16'],
  ['https://proceedings.mlr.press/v202/von-oswald23a/von-oswald23a.pdf', 'pmlr:v202/von-oswald23a'],
  ['https://proceedings.mlr.press/v80/oord18a/oord18a-supp.pdf', 'pmlr:v80/oord18a'],
  ['https://proceedings.mlr.press/r1/agosta97a.html', 'pmlr:r1/agosta97a'],
  ['https://raw.githubusercontent.com/mlresearch/v336/main/assets/adil26a/adil26a.pdf', 'pmlr:v336/adil26a'],
  ['http://jmlr.org/proceedings/papers/v28/wan13.html', 'pmlr:v28/wan13'],
  // NeurIPS
  ['neurips:d1555403EEF10032bbe126685bfeb103', 'neurips:d1555403eef10032bbe126685bfeb103'],
  [
    'https://proceedings.neurips.cc/paper_files/paper/2025/hash/d1555403eef10032bbe126685bfeb103-Abstract-Conference.html',
    'neurips:d1555403eef10032bbe126685bfeb103',
  ],
  [
    'https://papers.nips.cc/paper/2019/hash/d0921d442ee91b896ad95059d13df618-Abstract.html',
    'neurips:d0921d442ee91b896ad95059d13df618',
  ],
  [
    'https://papers.neurips.cc/paper_files/paper/2023/file/0161fa749597d8becdc1d19075654eb4-Paper-Datasets_and_Benchmarks.pdf',
    'neurips:0161fa749597d8becdc1d19075654eb4',
  ],
  ['https://papers.nips.cc/paper/8668-learner-aware-teaching-inverse-reinforcement-learning', 'neurips:8668'],
  ['http://papers.neurips.cc/paper/8668-learner-aware-teaching-inverse-reinforcement-learning.pdf', 'neurips:8668'],
  ['http://papers.nips.cc/paper/311-how-nets-learn.pdf', 'neurips:311'],
  ['https://papers.nips.cc/paper/8668-learner-aware-teaching-supplemental.zip', 'neurips:8668'],
  ['neurips:8668', 'neurips:8668'],
  // CVF
  ['cvf:Das_Embodied_Question_Answering_CVPR_2018_paper', 'cvf:Das_Embodied_Question_Answering_CVPR_2018_paper'],
  [
    'https://openaccess.thecvf.com/content_CVPR_2020/html/Watson_Footprints_and_Free_Space_CVPR_2020_paper.html',
    'cvf:Watson_Footprints_and_Free_Space_CVPR_2020_paper',
  ],
  [
    'https://openaccess.thecvf.com/content/CVPR2024W/AI4Space/papers/Lee_Few-Shot_Poses_CVPRW_2024_paper.pdf',
    'cvf:Lee_Few-Shot_Poses_CVPRW_2024_paper',
  ],
  [
    'https://www.cv-foundation.org/openaccess/content_cvpr_2015/html/Long_Fully_Convolutional_Networks_2015_CVPR_paper.html',
    'cvf:Long_Fully_Convolutional_Networks_2015_CVPR_paper',
  ],
  // JMLR
  ['jmlr:v27/25-1000', 'jmlr:v27/25-1000'],
  ['https://www.jmlr.org/papers/v27/25-1000.html', 'jmlr:v27/25-1000'],
  ['http://jmlr.org/papers/volume12/pedregosa11a/pedregosa11a.pdf', 'jmlr:v12/pedregosa11a'],
  ['https://jmlr.csail.mit.edu/papers/v3/blei03a.html', 'jmlr:v3/blei03a'],
  ['https://jmlr.org/papers/v27/25-1000.bib', 'jmlr:v27/25-1000'],
  // IACR ePrint, where zeros in front mean nothing
  ['iacr:2026/1632', 'iacr:2026/1632'],
  ['https://eprint.iacr.org/2026/1632', 'iacr:2026/1632'],
  ['https://eprint.iacr.org/2019/002.pdf', 'iacr:2019/002'],
  ['https://eprint.iacr.org/2019/12/', 'iacr:2019/012'],
  ['https://eprint.iacr.org/2025/0042', 'iacr:2025/042'],
  ['https://ia.cr/2026/1632', 'iacr:2026/1632'],
  // IEEE Xplore
  ['ieee:11074616', 'ieee:11074616'],
  ['https://ieeexplore.ieee.org/document/11074616/', 'ieee:11074616'],
  ['https://ieeexplore.ieee.org/abstract/document/6649456/authors#authors', 'ieee:6649456'],
  ['https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=06649456', 'ieee:6649456'],
  ['http://ieeexplore.ieee.org/xpls/abs_all.jsp?arnumber=80767', 'ieee:80767'],
  ['https://ieeexplore.ieee.org/ielx7/6287639/8948470/09123456.pdf?arnumber=9123456&tag=1', 'ieee:9123456'],
  // Publishers whose addresses say the DOI
  ['https://dl.acm.org/doi/10.1145/3375627.3375832', 'doi:10.1145/3375627.3375832'],
  ['https://dl.acm.org/doi/pdf/10.1145/3375627.3375832?download=true', 'doi:10.1145/3375627.3375832'],
  ['https://link.springer.com/article/10.1007/BF02727953#Abs1', 'doi:10.1007/bf02727953'],
  ['https://link.springer.com/chapter/10.1007/978-3-030-58452-8_13', 'doi:10.1007/978-3-030-58452-8_13'],
  ['https://link.springer.com/content/pdf/10.1007/JHEP01(2020)001.pdf', 'doi:10.1007/jhep01(2020)001'],
  ['https://link.springer.com/article/10.1140/epjc/s10052-020-7', 'doi:10.1140/epjc/s10052-020-7'],
  ['https://www.nature.com/articles/s41586-021-03819-2', 'doi:10.1038/s41586-021-03819-2'],
  ['https://www.nature.com/articles/d41586-020-02610-z.pdf', 'doi:10.1038/d41586-020-02610-z'],
  ['https://www.nature.com/articles/s41599-020-0501-9', 'doi:10.1057/s41599-020-0501-9'],
  ['https://www.nature.com/articles/nature14539', 'doi:10.1038/nature14539'],
  ['https://www.nature.com/articles/nphoton.2013.12', 'doi:10.1038/nphoton.2013.12'],
  ['https://www.nature.com/articles/323533a0', 'doi:10.1038/323533a0'],
  ['https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0213978', 'doi:10.1371/journal.pone.0213978'],
  [
    'https://journals.plos.org/plosone/article/file?id=10.1371/journal.pone.0213978&type=printable',
    'doi:10.1371/journal.pone.0213978',
  ],
  ['http://www.plosone.org/article/info%3Adoi%2F10.1371%2Fjournal.pone.0005240', 'doi:10.1371/journal.pone.0005240'],
  // Proceedings of Science, whose DOIs are made of two numbers; zeros in front mean nothing
  ['10.22323/1.187.0503', 'doi:10.22323/1.187.0503'],
  ['https://pos.sissa.it/187/503/', 'doi:10.22323/1.187.0503'],
  ['https://pos.sissa.it/187/503', 'doi:10.22323/1.187.0503'],
  ['http://pos.sissa.it/187/503/pdf', 'doi:10.22323/1.187.0503'],
  ['https://pos.sissa.it/187/503/pdf/', 'doi:10.22323/1.187.0503'],
  ['https://pos.sissa.it/187/001/#top', 'doi:10.22323/1.187.0001'],
  ['https://pos.sissa.it/301/1100/pdf', 'doi:10.22323/1.301.1100'],
  ['https://pos.sissa.it/070/052/', 'doi:10.22323/1.070.0052'],
  ['https://pos.sissa.it/70/52/', 'doi:10.22323/1.070.0052'],
  ['http://pos.sissa.it/archive/conferences/187/503/LATTICE%202013_503.pdf', 'doi:10.22323/1.187.0503'],
  ['https://pos.sissa.it/archive/conferences/093/057/ACAT2010_057.pdf', 'doi:10.22323/1.093.0057'],
  ['https://pos.sissa.it/cgi-bin/reader/contribution.cgi?id=187/503', 'doi:10.22323/1.187.0503'],
  // Semantic Scholar
  [
    'https://www.semanticscholar.org/paper/Tags-and-Notes/204e3073870fae3d05bcbc2f6a8e263d9b72e776',
    's2:204e3073870fae3d05bcbc2f6a8e263d9b72e776',
  ],
  [
    'https://www.semanticscholar.org/paper/204E3073870FAE3D05BCBC2F6A8E263D9B72E776?sort=x',
    's2:204e3073870fae3d05bcbc2f6a8e263d9b72e776',
  ],
  ['s2:204e3073870fae3d05bcbc2f6a8e263d9b72e776', 's2:204e3073870fae3d05bcbc2f6a8e263d9b72e776'],
  ['CorpusId:215416146', 's2-corpus:215416146'],
  ['CorpusID: 215416146', 's2-corpus:215416146'],
  ['https://api.semanticscholar.org/CorpusID:215416146', 's2-corpus:215416146'],
  ['ARXIV:2606.00467', 'arxiv:2606.00467'],
  ['ACL:P18-1245', 'acl:P18-1245'],
  ['PMCID:7092803', 'pmcid:7092803'],
  // Google Scholar, where case matters: a result, and a row in a profile
  ['gscholar-cid:4qAC3XBmStsJ', 'gscholar-cid:4qAC3XBmStsJ'],
  ['https://scholar.google.com/scholar?q=related:L2O5OTQ-LPoJ:scholar.google.com/', 'gscholar-cid:L2O5OTQ-LPoJ'],
  ['https://scholar.google.co.jp/scholar?hl=en&q=info:4qAC3XBmStsJ:scholar.google.com/', 'gscholar-cid:4qAC3XBmStsJ'],
  [
    'https://scholar.google.de/scholar?q=related%3ATVE33_MDk5YJ%3Ascholar.google.com%2F&scioq=x',
    'gscholar-cid:TVE33_MDk5YJ',
  ],
  ['gscholar-pub:RxmmtT8AAAAJ:u-x6o8ySG0sC', 'gscholar-pub:RxmmtT8AAAAJ:u-x6o8ySG0sC'],
  [
    'https://scholar.google.com/citations?view_op=view_citation&hl=en&citation_for_view=RxmmtT8AAAAJ:qjMakFHDy7sC',
    'gscholar-pub:RxmmtT8AAAAJ:qjMakFHDy7sC',
  ],
];

/** What looks like a paper and is none. */
const traps = [
  '',
  '   ',
  'a paper',
  // Numbers that no arXiv paper has
  '2613.00467',
  '2600.00467',
  '2606.467',
  '2606.004670',
  '1412.00467',
  '1501.0046',
  '0703.0046',
  '0000.0000',
  '2606.00467v0',
  '2606.00467v2v3',
  'v2606.00467',
  '2606,00467',
  '2606.00467, 2606.00468',
  'https://arxiv.org/abs/2606.00467,2606.00468',
  'hep-th/9913001',
  'hep-th/99010011',
  'hep-th/0704001',
  'page/9901001',
  'stat/9901001',
  'cs.CL',
  // Pages of sites that list papers
  'https://arxiv.org/',
  'https://arxiv.org/list/cs.CL/new',
  'https://arxiv.org/list/cs.CL/2606?skip=25&show=25',
  'https://arxiv.org/search/?query=2606.00467&searchtype=all',
  'https://arxiv.org/catchup/cs.CL/2026-06-12?abs=True',
  'https://arxiv.org/a/iyer_s_1',
  'https://arxiv.org/abs/',
  'https://arxiv.org/abs/2606.00467/related',
  'https://arxiv.org/html/2606.00467v1/figure1.png',
  'https://arxiv.org/2606.00467',
  'https://arxiv.org/find?x=/abs/2606.00467',
  'https://huggingface.co/papers',
  'https://huggingface.co/papers?q=2606.00467',
  'https://huggingface.co/papers/trending',
  'https://huggingface.co/papers/date/2026-06-12',
  'https://huggingface.co/papers/week/2026-W24',
  'https://huggingface.co/papers/month/2026-06',
  'https://huggingface.co/datasets/2606.00467',
  'https://www.alphaxiv.org/abs/2608.chen2026flux',
  'https://www.alphaxiv.org/explore?sort=2606.00467',
  'https://scirate.com/arxiv/cs.CL',
  'https://scirate.com/2606.00467',
  'https://papers.cool/arxiv/cs.CL,cs.LG?show=25',
  'https://papers.cool/arxiv/search?query=2606.00467',
  'https://papers.cool/venue/ACL.2026',
  'https://ar5iv.org/',
  // DOIs that end before they name anything
  '10.1145',
  '10.1145/',
  '10.1145/.,;',
  '10.12/abc',
  '11.1145/abc',
  '10.1145/a b',
  'https://doi.org/',
  'https://dl.acm.org/action/doSearch?doi=10.1145/3292500',
  // Two DOIs, or one in which a browser put a question mark in the place of `<` and `>`
  '10.1145/3292500 10.1145/3292501',
  '10.1175/1520-0469(1963)020?0130:DNF?2.0.CO;2',
  'https://doi.org/10.1175/1520-0469(1963)020?0130:DNF?2.0.CO;2',
  '"10.1145/3292500"',
  // Volumes, front matter and other pages of the Anthology
  'https://aclanthology.org/volumes/2025.isa-1/',
  'https://aclanthology.org/2025.isa-1/',
  'https://aclanthology.org/W15-29/',
  'https://aclanthology.org/2020.acl-main.0/',
  'https://aclanthology.org/P18-1000/',
  'https://aclanthology.org/W15-2900/',
  'https://aclanthology.org/D19-5700.pdf',
  'https://aclanthology.org/events/acl-2026/',
  'https://aclanthology.org/people/mei-lin-tan/',
  'P18-1245',
  'acl:2020.acl-main.0405',
  // Cut before the part that tells the papers of a volume apart
  'https://doi.org/10.1175/1520-0469(1996)053',
  '10.1175/1520-0469(1996)053',
  '10.1002/(SICI)1096-8644(199601)99:1',
  '10.1002/(SICI)1097-0258(19980815/30)17:15/16',
  // PubMed
  'https://pubmed.ncbi.nlm.nih.gov/?term=31978945',
  'https://pubmed.ncbi.nlm.nih.gov/trending/',
  'https://www.ncbi.nlm.nih.gov/31978945',
  '31978945',
  'pmid:0',
  'pmid:0123',
  'pmid:1234567890',
  // PubMed Central: a figure, a search, numbers that are none
  'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7092803/figure/F1/',
  'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7092803/citedby/',
  'https://www.ncbi.nlm.nih.gov/pmc/?term=PMC7092803',
  'https://europepmc.org/search?query=PMC7092803',
  'https://europepmc.org/article/PPR/PPR150000',
  'PMC0',
  'PMC12345678901',
  'pmcid:',
  // OpenReview: a comment, a venue, a person
  'https://openreview.net/forum?noteId=H1bVd_X4l',
  'https://openreview.net/group?id=S1jmAotxg',
  'https://openreview.net/profile?id=~Ada_Byron1',
  'https://openreview.net/forum?id=short',
  'https://openreview.net/forum?id=a.b.c.d.e.f',
  // bioRxiv: a listing, a search for a paper, a file
  'https://www.biorxiv.org/content/early/recent?page=1',
  'https://www.biorxiv.org/search/10.1101%2F2020.03.22.002386',
  'https://www.biorxiv.org/collection/neuroscience',
  'https://www.biorxiv.org/content/10.1101/2020.03.22.002386v3/F1.large.jpg',
  'https://www.biorxiv.org/content/10.1101/2020.03.22v3',
  // dblp: a venue, proceedings, a person, a search
  'https://dblp.org/rec/conf/acl',
  'https://dblp.org/rec/conf/acl/2026-1',
  'https://dblp.org/rec/conf/acl/2026f.html',
  'https://dblp.org/rec/homepages/r/AdaByron.html',
  'https://dblp.org/db/conf/acl/acl2026-1.html',
  'https://dblp.org/pid/00/0000.html',
  'https://dblp.org/search?q=conf/acl/CasanovaKA26a',
  // Proceedings: volumes, front pages, other things beside papers
  'https://proceedings.mlr.press/v336/',
  'https://proceedings.mlr.press/v336/index.html',
  'https://proceedings.mlr.press/v336/assets/bib/bibliography.bib',
  'https://proceedings.mlr.press/v202/von-oswald23a/other23a.pdf',
  'https://raw.githubusercontent.com/mlresearch/v336/main/README.md',
  'https://papers.nips.cc/paper/2014',
  'https://papers.nips.cc/paper/by-source-2019-1234',
  'https://papers.nips.cc/paper/86680-a-number-that-none-has',
  'https://proceedings.neurips.cc/paper_files/paper/2025',
  'https://proceedings.neurips.cc/paper/2019/hash/d0921d442ee91b896ad95059d13df61-Abstract.html',
  // The same digits as another paper's on the main site
  'https://datasets-benchmarks-proceedings.neurips.cc/paper/2021/hash/013d407166ec4fa56eb1e1f8cbe183b9-Abstract-round1.html',
  'https://openaccess.thecvf.com/CVPR2020?day=2020-06-16',
  'https://openaccess.thecvf.com/content_CVPR_2020/supplemental/Wu_Unsupervised_CVPR_2020_supplemental.pdf',
  'https://openaccess.thecvf.com/Wu_Unsupervised_CVPR_2020_paper.html',
  'https://jmlr.org/papers/v27/',
  'https://jmlr.org/papers/v27/index.html',
  'https://jmlr.org/papers/volume12/pedregosa11a/other11a.pdf',
  'https://eprint.iacr.org/2026/',
  'https://eprint.iacr.org/days/7',
  'https://eprint.iacr.org/2026/0',
  'https://eprint.iacr.org/1899/123',
  'https://ieeexplore.ieee.org/xpl/conhome/11074600/proceeding',
  'https://ieeexplore.ieee.org/author/37080000000',
  'https://ieeexplore.ieee.org/search/searchresult.jsp?arnumber=6649456',
  'ieee:12',
  // Publishers: volumes and books, and addresses that do not say the DOI
  'https://dl.acm.org/doi/proceedings/10.1145/3375627',
  'https://dl.acm.org/toc/jacm/2026/1',
  'https://dl.acm.org/doi/10.1145/3375627.3375832/figures',
  'https://link.springer.com/book/10.1007/978-3-030-58452-8',
  'https://link.springer.com/journal/40764',
  'https://www.nature.com/articles/bjc2014123',
  'https://www.nature.com/articles/6605192',
  'https://www.nature.com/articles/palcomms201537',
  'https://www.nature.com/articles/s41586-021-03819-2/figures/1',
  'https://www.nature.com/nature/articles',
  'https://journals.plos.org/plosone/article/figure?id=10.1371/journal.pone.0213978.g001',
  'https://journals.plos.org/plosone/article/figures?id=10.1371/journal.pone.0213978',
  'https://journals.plos.org/plosone/search?id=10.1371/journal.pone.0213978',
  'https://www.sciencedirect.com/science/article/pii/S2210271X18305656',
  // Proceedings of Science: a conference, a session, files beside a contribution, one that does not say its conference
  'https://pos.sissa.it/187/',
  'https://pos.sissa.it/187/#session-1727',
  'https://pos.sissa.it/cgi-bin/reader/conf.cgi?confid=187',
  'https://pos.sissa.it/cgi-bin/reader/conf.cgi?id=187/503',
  'https://pos.sissa.it/cgi-bin/reader/family.cgi?code=lattice',
  'https://pos.sissa.it/187/503/slides.pdf',
  'https://pos.sissa.it/187/50300/',
  'https://pos.sissa.it/2013/503/',
  'https://pos.sissa.it/archive/conferences/187/503/LATTICE%202013_504.pdf',
  'https://pos.sissa.it/archive/conferences/187/503/attachments/LATTICE%202013_503.pdf',
  'https://pos.sissa.it/contribution?id=PoS%28LATTICE+2013%29503',
  'PoS(LATTICE 2013)503',
  'conf/acl/CasanovaKA26a',
  // Semantic Scholar
  'https://www.semanticscholar.org/author/A-Byron/2107462',
  'https://www.semanticscholar.org/paper/Tags-and-Notes/204e3073',
  's2:204e3073870fae3d05bcbc2f6a8e263d9b72e77g',
  'CorpusId:0',
  'CorpusId:12345678901',
  'https://www.semanticscholar.org/CorpusID:215416146',
  '/CorpusID:215416146',
  // Google Scholar: a search, what cites a paper, a person, another country's look-alike
  'https://scholar.google.com/scholar?q=4qAC3XBmStsJ',
  'https://scholar.google.com/scholar?q=related+to+4qAC3XBmStsJ',
  'https://scholar.google.com/scholar?cites=15801554877513113826',
  'https://scholar.google.com/citations?user=RxmmtT8AAAAJ',
  'https://scholar.google.com/?q=related:4qAC3XBmStsJ:scholar.google.com/',
  'https://scholar.google.evil.com/scholar?q=related:4qAC3XBmStsJ:scholar.google.com/',
  'gscholar-cid:4qAC3XBmStsJx',
  'gscholar-pub:RxmmtT8AAAAJ',
  '4qAC3XBmStsJ',
  '204e3073870fae3d05bcbc2f6a8e263d9b72e776',
  // Hosts that only look alike, and addresses that are none
  'https://arxiv.org.evil.example/abs/2606.00467',
  'https://evil.example/arxiv.org/abs/2606.00467',
  'https://notarxiv.org/abs/2606.00467',
  'https://arxiv.org@evil.example/abs/2606.00467',
  'https://user:pass@arxiv.org/abs/2606.00467',
  'https://arxiv.org\\@evil.example/abs/2606.00467',
  'https://evil.example/?https://arxiv.org/abs/2606.00467',
  'https://evil.example/#https://arxiv.org/abs/2606.00467',
  'https://xn--arxv-6qa.org/abs/2606.00467',
  'https://аrxiv.org/abs/2606.00467',
  'https://huggingface.co.evil.example/papers/2606.00467',
  'https://doi.org.evil.example/10.1145/3292500.3330701',
  'https://openreview.net.evil.example/forum?id=S1jmAotxg',
  'https://aclanthology.org.evil.example/P18-1245/',
  'https://dblp.org.evil.example/rec/conf/acl/CasanovaKA26a',
  'https://biorxiv.org.evil.example/content/10.1101/366856v1',
  'https://semanticscholar.org.evil.example/paper/204e3073870fae3d05bcbc2f6a8e263d9b72e776',
  'ftp://arxiv.org/abs/2606.00467',
  'javascript:https://arxiv.org/abs/2606.00467',
  '//arxiv.org/abs/2606.00467',
  '/abs/2606.00467',
  'https://arxiv.org/abs/2606.00467%0a',
  'https://arxiv.org/abs/%E0%A4%A',
];

describe('the written forms of an id', () => {
  test.each(forms.map(([form, id, version]) => ({ form, id, version })))('$form is $id', ({ form, id, version }) => {
    expect(parseVersionedId(form)).toEqual(version === undefined ? { id } : { id, version });
  });

  test.each(traps)('%s names no paper', (text) => {
    expect(parsePaperId(text)).toBeUndefined();
  });

  test('an id reads as itself', () => {
    for (const [, id] of forms) expect(parseVersionedId(id)).toEqual({ id });
  });

  test('text over 2 048 characters is never looked into', () => {
    const address = 'https://arxiv.org/abs/2606.00467?';
    expect(parsePaperId(address.padEnd(2048, 'x'))).toBe('arxiv:2606.00467');
    expect(parsePaperId(address.padEnd(2049, 'x'))).toBeUndefined();
  });
});

describe('the DOI of a publisher', () => {
  test('is read as any DOI is', () => {
    for (const form of ['10.1038/NATURE14539', 'https://doi.org/10.1016/S0140-6736(20)30183-5'])
      expect(readPublishedDoi(form)).toEqual(readDoi(form));
  });

  test('is never one that has another name as well', () => {
    const preprints = ['10.1101/2020.01.30.927871v2', '10.31234/osf.io/a7w3k_v3', '10.26434/chemrxiv-2026-0ln4g-v2'];
    for (const form of ['10.48550/arXiv.2606.00467', ...preprints, 'https://doi.org/10.64898/2026.01'])
      expect(readPublishedDoi(form)).toBeUndefined();
  });
});

describe('the DOI of a preprint on its own site', () => {
  test.each([
    [readOsf, '10.31234/osf.io/a7w3k_v3'],
    [readOsf, 'https://doi.org/10.31219/OSF.IO/A7W3K'],
    [readOsf, 'https://osf.io/preprints/edarxiv/a7w3k_v2'],
    [readChemrxiv, 'https://doi.org/10.26434/chemrxiv-2026-0ln4g-v2'],
    [readChemrxiv, '10.26434/chemrxiv.15000377/v1'],
  ])('%o reads %s as it is read anywhere', (read, form) => {
    expect(read(form)).toEqual(parseVersionedId(form));
  });

  test.each([
    [readOsf, 'https://doi.org/10.17605/OSF.IO/A7W3K'],
    [readOsf, 'https://osf.io/a7w3k'],
    [readOsf, '10.1038/nature14539'],
    [readChemrxiv, '10.1021/jacs.0c01234'],
    [readChemrxiv, 'https://chemrxiv.org/topics'],
  ])('%o does not read %s', (read, form) => {
    expect(read(form)).toBeUndefined();
  });
});

/** DOIs in the path, which are read on any host. */
const inPath: ReadonlyArray<readonly [form: string, id: string]> = [
  ['https://www.science.org/doi/10.1126/science.aac4716', 'doi:10.1126/science.aac4716'],
  ['https://www.science.org/doi/full/10.1126/science.aac4716', 'doi:10.1126/science.aac4716'],
  ['https://www.pnas.org/doi/epdf/10.1073/pnas.1807180115', 'doi:10.1073/pnas.1807180115'],
  ['https://onlinelibrary.wiley.com/doi/abs/10.1002/anie.201701234', 'doi:10.1002/anie.201701234'],
  ['https://onlinelibrary.wiley.com/doi/pdfdirect/10.1002/anie.201701234', 'doi:10.1002/anie.201701234'],
  ['https://www.tandfonline.com/doi/full/10.1080/01621459.2020.1762613', 'doi:10.1080/01621459.2020.1762613'],
  ['https://pubs.acs.org/doi/10.1021/jacs.0c01234', 'doi:10.1021/jacs.0c01234'],
  ['https://royalsocietypublishing.org/doi/10.1098/rspa.1927.0118', 'doi:10.1098/rspa.1927.0118'],
  ['https://iopscience.iop.org/article/10.1088/1367-2630/ab1234/pdf', 'doi:10.1088/1367-2630/ab1234'],
  ['https://iopscience.iop.org/article/10.1088/1367-2630/ab1234/meta', 'doi:10.1088/1367-2630/ab1234'],
  ['https://www.frontiersin.org/articles/10.3389/fpsyg.2020.01234/full', 'doi:10.3389/fpsyg.2020.01234'],
  ['https://www.frontiersin.org/articles/10.3389/fpsyg.2020.01234/pdf', 'doi:10.3389/fpsyg.2020.01234'],
  ['https://link.aps.org/doi/10.1103/PhysRevLett.116.061102', 'doi:10.1103/physrevlett.116.061102'],
  ['https://www.emerald.com/insight/content/doi/10.1108/IJPH-07-2016-0028/full/html', 'doi:10.1108/ijph-07-2016-0028'],
  [
    'https://academic.oup.com/isq/advance-article-abstract/doi/10.1093/isq/sqaa085/5999080?redirectedFrom=fulltext',
    'doi:10.1093/isq/sqaa085',
  ],
  ['https://chemrxiv.org/doi/full/10.26434/chemrxiv-2026-0ln4g-v2', 'doi:10.26434/chemrxiv-2026-0ln4g'],
  ['https://chemrxiv.org/doi/abs/10.26434/chemrxiv.15000377/v1', 'doi:10.26434/chemrxiv.15000377/v1'],
  ['https://journal.eahn.org/articles/10.5334/ah.bd/', 'doi:10.5334/ah.bd'],
  ['https://journals.sagepub.com/doi/abs/10.1177/0956797619831612?journalCode=pssa', 'doi:10.1177/0956797619831612'],
];

describe('a plain DOI', () => {
  test.each([
    '10.1103/PhysRevLett.116.061102',
    'https://doi.org/10.1007/JHEP06(2026)001',
    'http://dx.doi.org/10.1016/S0370-2693(97)00448-8',
    '10.1088/1126-6708/2008/10/013',
  ])('is read from %s', (form) => {
    expect(readPlainDoi(form)).toBeDefined();
    expect(readPlainDoi(form)).toEqual(readDoi(form));
  });

  test.each([
    '10.48550/arXiv.2606.00467',
    'https://doi.org/10.31234/osf.io/a7w3k_v3',
    '10.1101/2020.01.30.927871v2',
    'https://doi.org/10.1002/1096-8644(199601)99',
    'https://example.org/10.1038/nature14539',
    '10.1038/nature14539.',
  ])('is not read from %s', (form) => {
    expect(readPlainDoi(form)).toBeUndefined();
  });

  test('is the DOI that every other reader finds', () => {
    const parts = fc.constantFrom(...'aZ19.-_()/:;<>#&?% ', 'doi.org/', '(19', '1234-567x(2001)', 'pdf');
    const texts = fc.tuple(fc.constantFrom('', 'https://doi.org/'), fc.array(parts, { maxLength: 12 }));
    fc.assert(
      fc.property(texts, ([before, rest]) => {
        const text = `${before}10.1234/${rest.join('')}`;
        const found = readPlainDoi(text);
        if (found !== undefined) expect(readPublishedDoi(text)).toEqual(found);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a reader of DOIs in the pages of a publisher', () => {
  test.each(inPath)('finds the DOI in %s', (address, id) => {
    expect(withPaths(readDoi)(address)).toMatchObject({ id });
  });

  test('reads a DOI alone, and no other address', () => {
    const read = withPaths(readPublishedDoi);
    expect(read('10.1126/science.aac4716')).toEqual({ id: 'doi:10.1126/science.aac4716' });
    expect(read('https://www.science.org/toc/science/current')).toBeUndefined();
    expect(read('https://www.science.org/doi/10.48550/arXiv.2606.00467')).toBeUndefined();
  });
});

describe('the arXiv ids of one site', () => {
  const read = arxivReader(onAlphaxiv);

  test('are read in its own addresses and wherever none is needed', () => {
    for (const form of ['https://www.alphaxiv.org/abs/2606.00467v2', 'arXiv:2606.00467v2 [cs.CL]', '2606.00467v2'])
      expect(read(form)).toEqual({ id: 'arxiv:2606.00467', version: 2 });
  });

  test('are not read in the addresses of others', () => {
    expect(read('https://arxiv.org/abs/2606.00467')).toBeUndefined();
    expect(read('https://huggingface.co/papers/2606.00467')).toBeUndefined();
  });
});

/** Addresses that show the host of `address` and lead elsewhere. */
function lookAlikes(address: string): string[] {
  const [, scheme = '', host = '', rest = ''] = /^(https?:\/\/)([^/]+)(.*)$/i.exec(address) ?? [];
  return [
    `${scheme}${host}.evil.example${rest}`,
    `${scheme}not${host}${rest}`,
    `${scheme}${host}@evil.example${rest}`,
    `${scheme}someone@${host}${rest}`,
    `${scheme}evil.example/${host}${rest}`,
    `${scheme}evil.example/?${address}`,
    `${scheme}evil.example/#${address}`,
    `${scheme}${host}\\.evil.example${rest}`,
    `${scheme}xn--${host}${rest}`,
    `ftp://${host}${rest}`,
    `//${host}${rest}`,
    `javascript:${address}`,
    `see ${address}`,
    // A dot in a pattern that was to be a dot only.
    ...[...host.matchAll(/\./g)].map(({ index }) => `${scheme}${host.slice(0, index)}x${host.slice(index + 1)}${rest}`),
  ];
}

describe('a DOI in the path of any address', () => {
  test.each(inPath)('%s', (address, id) => {
    expect(parsePaperId(address)).toBe(id);
    expect(parsePaperId(address.replace(/^https:\/\/[^/]+/, 'http://journal.example'))).toMatch(/^doi:10\./);
  });

  test.each([
    'https://www.science.org/doi/suppl/10.1126/science.aac4716/suppl_file/tables.xlsx',
    'https://www.science.org/doi/10.1126/science.aac4716/suppl_file/aac4716.pdf.zip',
    'https://onlinelibrary.wiley.com/toc/10.1002/anie',
    'https://pubs.acs.org/doi/book/10.1021/bk-2020-1234',
    'https://www.frontiersin.org/articles/10.3389/fpsyg.2020.01234/figures',
    'https://dl.acm.org/doi/proceedings/10.1145/3375627',
    'https://journal.example/doi/10.1126',
    'https://news.example/articles/10.5-million-people',
    'https://shop.example/article/10.99/set',
    'https://dl.example/doi/10.5555/3295222.3295349',
    'https://osf.io/preprints/unknown/a7w3k',
    'https://zenodo.org/records/3243963/files/paper.pdf',
    'https://ui.adsabs.harvard.edu/abs/2016PhRvL.116f1102A/abstract',
    'https://www.ijcai.org/proceedings/2016/17',
  ])('is not that of %s', (address) => {
    expect(parsePaperId(address)).toBeUndefined();
  });
});

describe('a host that only looks like one of a paper', () => {
  // A DOI in the path is one on any host.
  const isOnAnyHost = /\/(?:doi|article)\/(?:pdf\/)?10\./;
  const addresses = forms.map(([form]) => form).filter((form) => /^https?:/i.test(form) && !isOnAnyHost.test(form));

  test('is tried for every address', () => {
    expect(addresses.length).toBeGreaterThan(100);
  });

  test.each(addresses)('beside %s', (address) => {
    expect(parsePaperId(address)).toBeDefined();
    expect(lookAlikes(address).filter((text) => parsePaperId(text) !== undefined)).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = [...forms.map(([form]) => form), ...traps];
  /** True forms, cut and joined with noise: what a page may hold, and far likelier to reach the end of a pattern. */
  const mangled = fc
    .tuple(fc.constantFrom(...pieces), fc.nat(80), fc.string({ unit: 'binary', maxLength: 6 }), fc.nat(80))
    .map(([piece, from, noise, to]) => piece.slice(0, from) + noise + piece.slice(Math.min(from, to)));

  /** A form that goes round in itself up to the longest text that is read: where a pattern tries again and again. */
  const repeated = fc
    .tuple(
      fc.constantFrom(...pieces),
      fc.nat(80),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('', ' ', '!', '.pdf'),
    )
    .map(([piece, from, size, end]) => {
      const round = piece.slice(from, from + size);
      return (piece.slice(0, from) + round.repeat(2048)).slice(0, 2048 - end.length) + end;
    });

  test.each([
    ['made of anything', fc.string({ unit: 'binary', maxLength: 120 }), 60_000],
    ['nearly an id', mangled, 60_000],
    // Linear patterns read these in a second or two; one that is not takes longer than a test may.
    ['an id that never ends', repeated, 20_000],
  ])('%s gives nothing or an id that reads as itself', (_, text, numRuns) => {
    let found = 0;
    fc.assert(
      fc.property(text, (written) => {
        const id = parsePaperId(written);
        if (id === undefined) return;
        found += 1;
        expect(parseVersionedId(id)).toEqual({ id });
        expect(id).toMatch(/^[a-z0-9-]+:[^\s]+$/);
        expect(`${schemeOf(id)}:${idValue(id)}`).toBe(id);
      }),
      { numRuns },
    );
    // Text made of anything hardly ever is an id: what it proves is that nothing throws.
    if (text === mangled) expect(found).toBeGreaterThan(numRuns / 20);
  });
});

describe('strength', () => {
  const ids = [
    'arxiv:2606.00467',
    'doi:10.1145/3292500.3330701',
    'acl:P18-1245',
    'pmid:31978945',
    'pmcid:7092803',
    'openreview:S1jmAotxg',
    'pmlr:v336/adil26a',
    'neurips:d1555403eef10032bbe126685bfeb103',
    'cvf:Das_Embodied_Question_Answering_CVPR_2018_paper',
    'jmlr:v27/25-1000',
    'iacr:2026/1632',
    'ieee:11074616',
    'dblp:conf/acl/CasanovaKA26a',
    's2:204e3073870fae3d05bcbc2f6a8e263d9b72e776',
    's2-corpus:215416146',
    'gscholar-cid:4qAC3XBmStsJ',
    'gscholar-pub:RxmmtT8AAAAJ:u-x6o8ySG0sC',
  ].map((text) => parsePaperId(text) ?? expect.unreachable(text));

  test('arXiv before DOI, ACL, PubMed, OpenReview, proceedings, IEEE, dblp, Semantic Scholar and Google Scholar', () => {
    expect(ids.toReversed().sort(compareStrength)).toEqual(ids);
  });

  test('ids of one scheme are ordered by text', () => {
    const [older, newer] = ['arxiv:2506.00467', 'arxiv:2606.00467'].map((text) => parsePaperId(text));
    if (older === undefined || newer === undefined) throw new Error('not ids');
    expect(compareStrength(older, newer)).toBeLessThan(0);
    expect(compareStrength(newer, older)).toBeGreaterThan(0);
    expect(compareStrength(older, older)).toBe(0);
  });
});

const oldArchives =
  'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics plasm-ph q-alg q-bio quant-ph solv-int supr-con';

test.each(oldArchives.split(' '))('%s gave out ids of the old form', (archive) => {
  expect(parsePaperId(`https://arxiv.org/abs/${archive}/9901001v2`)).toBe(`arxiv:${archive}/9901001`);
});

test.each(['plasm-', 'ph', 'page'])('%s never did', (archive) => {
  expect(parsePaperId(`https://arxiv.org/abs/${archive}/9901001`)).toBeUndefined();
});
