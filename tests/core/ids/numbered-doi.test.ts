import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseVersionedId } from '../../../src/core/ids/paper-id.ts';

/** Addresses that do not write the DOI of their paper, and the DOI that follows from each. */
const forms: ReadonlyArray<readonly [address: string, doi: string]> = [
  ['https://peerj.com/articles/4376.pdf', '10.7717/peerj.4376'],
  ['https://peerj.com/articles/pchem-12/', '10.7717/peerj-pchem.12'],
  ['https://www.nber.org/system/files/working_papers/w12345/w12345.pdf', '10.3386/w12345'],
  ['https://www.nber.org/papers/t0123', '10.3386/t0123'],
  ['https://www.ijcai.org/Proceedings/2019/0045.pdf', '10.24963/ijcai.2019/45'],
  ['https://www.ijcai.org/proceedings/2021/0701.pdf', '10.24963/ijcai.2021/701'],
  ['https://elifesciences.org/content/4/e04567', '10.7554/elife.04567'],
  ['https://elifesciences.org/content/5/e12345v2', '10.7554/elife.12345'],
  ['http://elife.elifesciences.org/content/3/e02345.full.pdf', '10.7554/elife.02345'],
  ['https://elifesciences.org/reviewed-preprints/86824v2', '10.7554/elife.86824'],
  ['https://www.researchsquare.com/article/rs-123456/v1', '10.21203/rs.3.rs-123456/v1'],
  ['https://www.researchsquare.com/article/rs-1234567/v3.pdf', '10.21203/rs.3.rs-1234567/v3'],
  ['https://assets.researchsquare.com/files/rs-123456/v1/0a1b2c3d.pdf', '10.21203/rs.3.rs-123456/v1'],
  ['https://www.preprints.org/manuscript/202001.0001/v1', '10.20944/preprints202001.0001.v1'],
  ['https://www.preprints.org/manuscript/202312.1234/v2/download', '10.20944/preprints202312.1234.v2'],
  ['https://joss.theoj.org/papers/10.21105/joss.01234', '10.21105/joss.01234'],
  ['https://joss.theoj.org/papers/10.21105/joss.01234.pdf', '10.21105/joss.01234'],
  ['https://jose.theoj.org/papers/10.21105/jose.00012', '10.21105/jose.00012'],
  ['https://acp.copernicus.org/articles/20/1/2020/', '10.5194/acp-20-1-2020'],
  ['https://acp.copernicus.org/articles/20/1/2020/acp-20-1-2020.pdf', '10.5194/acp-20-1-2020'],
  ['https://isprs-archives.copernicus.org/articles/XLII-2-W13/107/2019/', '10.5194/isprs-archives-xlii-2-w13-107-2019'],
  ['https://gmd.copernicus.org/preprints/gmd-2021-12/', '10.5194/gmd-2021-12'],
  ['https://egusphere.copernicus.org/preprints/2023/egusphere-2023-123/', '10.5194/egusphere-2023-123'],
  ['https://www.geosci-model-dev.net/9/1937/2016/gmd-9-1937-2016.pdf', '10.5194/gmd-9-1937-2016'],
  ['https://www.hindawi.com/journals/cin/2016/123456/', '10.1155/2016/123456'],
  ['https://downloads.hindawi.com/journals/cin/2019/1234567.pdf', '10.1155/2019/1234567'],
  ['https://www.jstatsoft.org/article/view/v067i01', '10.18637/jss.v067.i01'],
  ['http://www.jstatsoft.org/v33/i01/paper', '10.18637/jss.v033.i01'],
  ['http://www.pnas.org/content/early/2016/01/26/1234567890', '10.1073/pnas.1234567890'],
  ['http://www.pnas.org/content/early/2016/01/26/1234567890.full.pdf', '10.1073/pnas.1234567890'],
  ['https://science.sciencemag.org/content/365/6453/eaax1234.full', '10.1126/science.aax1234'],
  ['https://advances.sciencemag.org/content/6/1/eaaz1234', '10.1126/sciadv.aaz1234'],
  ['https://advances.sciencemag.org/content/1/2/e1500123', '10.1126/sciadv.1500123'],
  [
    'https://www.ams.org/journals/bull/2006-43-04/S0273-0979-06-01123-2/S0273-0979-06-01123-2.pdf',
    '10.1090/s0273-0979-06-01123-2',
  ],
  ['http://brain.oxfordjournals.org/content/early/2014/05/01/brain.awu123.full.pdf', '10.1093/brain/awu123'],
  ['http://www.biomedcentral.com/1471-2105/12/323', '10.1186/1471-2105-12-323'],
  ['http://www.biomedcentral.com/1471-2105/12/S1/S5/abstract', '10.1186/1471-2105-12-s1-s5'],
  ['http://genomebiology.com/2013/14/5/R51', '10.1186/gb-2013-14-5-r51'],
  ['https://pubs.rsc.org/en/content/articlelanding/2020/sc/d0sc01234a', '10.1039/d0sc01234a'],
  ['http://pubs.rsc.org/en/Content/ArticleHTML/2008/CC/B712345J', '10.1039/b712345j'],
  ['http://iopscience.iop.org/0004-637X/799/2/123/article', '10.1088/0004-637x/799/2/123'],
  ['http://link.aps.org/abstract/PRL/v95/e226801', '10.1103/physrevlett.95.226801'],
  ['http://prb.aps.org/abstract/PRB/v54/i16/p11169_1', '10.1103/physrevb.54.11169'],
  [
    'https://www.thelancet.com/journals/lanpsy/article/PIIS2215-0366(20)30123-4/fulltext',
    '10.1016/s2215-0366(20)30123-4',
  ],
  ['https://www.bmj.com/content/368/bmj.m123.full', '10.1136/bmj.m123'],
  [
    'https://www.cambridge.org/core/services/aop-cambridge-core/content/view/0123456789ABCDEF0123456789ABCDEF/S0140525X08001234a.pdf/a-title.pdf',
    '10.1017/s0140525x08001234',
  ],
  ['http://journals.cambridge.org/abstract_S0140525X08001234', '10.1017/s0140525x08001234'],
  ['https://projecteuclid.org/euclid.aoms/1177700001', '10.1214/aoms/1177700001'],
  ['https://projecteuclid.org/download/pdf_1/euclid.aos/1013200001', '10.1214/aos/1013200001'],
  [
    'https://projecteuclid.org/journals/annals-of-statistics/volume-29/issue-5/A-title/10.1214/aos/1013200001.full',
    '10.1214/aos/1013200001',
  ],
  [
    'https://www.spiedigitallibrary.org/conference-proceedings-of-spie/9999/1/A-title/10.1117/12.9999999.full',
    '10.1117/12.9999999',
  ],
  [
    'https://bioone.org/journals/copeia/volume-1/issue-2/OT-99-999/A-title/10.1643/OT-99-999.short',
    '10.1643/ot-99-999',
  ],
  [
    'https://www.annualreviews.org/content/journals/10.1146/annurev-psych-999999-012345',
    '10.1146/annurev-psych-999999-012345',
  ],
  [
    'https://drops.dagstuhl.de/storage/00lipics/lipics-vol030-stacs2015/LIPIcs.STACS.2015.12/LIPIcs.STACS.2015.12.pdf',
    '10.4230/lipics.stacs.2015.12',
  ],
  ['https://www.eneuro.org/content/7/4/ENEURO.0123-19.2020', '10.1523/eneuro.0123-19.2020'],
  ['https://www.jmir.org/2024/1/e54321', '10.2196/54321'],
  ['https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.201-3.pdf', '10.6028/nist.fips.201-3'],
  ['https://osf.io/preprints/eartharxiv/b7w3k', '10.31223/osf.io/b7w3k'],
  ['https://ecoevorxiv.org/b7w3k/', '10.32942/osf.io/b7w3k'],
  ['https://psycnet.apa.org/doiLanding?doi=10.1037%2F0033-295X.84.3.999', '10.1037/0033-295x.84.3.999'],
  ['https://www.nature.com/nature/journal/v512/n7514/full/nature13999.html', '10.1038/nature13999'],
  ['http://www.nature.com/nmeth/journal/v12/n2/pdf/nmeth.3999.pdf', '10.1038/nmeth.3999'],
  ['https://www.biorxiv.org/content/early/2018/03/01/123456', '10.1101/123456'],
  ['https://www.biorxiv.org/content/biorxiv/early/2019/08/21/123456.full.pdf', '10.1101/123456'],
  ['https://www.biorxiv.org/content/biorxiv/early/2020/03/01/2020.02.28.123456.full.pdf', '10.1101/2020.02.28.123456'],
  ['https://link.springer.com/10.1007/s00454-020-00123-4', '10.1007/s00454-020-00123-4'],
  ['http://rd.springer.com/article/10.1007%2FBF00990001', '10.1007/bf00990001'],
  ['https://dl.acm.org/citation.cfm?id=1234567.1234568&coll=DL', '10.1145/1234567.1234568'],
  ['http://portal.acm.org/citation.cfm?doid=1234567.1234568', '10.1145/1234567.1234568'],
  ['https://bmcgenomics.biomedcentral.com/track/pdf/10.1186/s12864-019-9999-1', '10.1186/s12864-019-9999-1'],
  ['https://genomebiology.biomedcentral.com/counter/pdf/10.1186/s13059-019-9999-1.pdf', '10.1186/s13059-019-9999-1'],
  ['https://www.nature.com/doifinder/10.1038/nature13999', '10.1038/nature13999'],
  ['https://www.nature.com/articles/s41586-021-09999-2_reference.pdf', '10.1038/s41586-021-09999-2'],
  ['http://scitation.aip.org/content/aip/journal/jcp/138/22/10.1063/1.4899999', '10.1063/1.4899999'],
  ['https://doi.acm.org/10.1145/1234567.1234568', '10.1145/1234567.1234568'],
  ['http://dx.plos.org/10.1371/journal.pone.0012345', '10.1371/journal.pone.0012345'],
  // A number and the title stand behind the DOI on the platform of several university presses.
  ['https://direct.mit.edu/tacl/article/doi/10.1162/tacl_a_00999/98765/A-Title-with-2-Numbers', '10.1162/tacl_a_00999'],
  ['https://direct.mit.edu/tacl/article/doi/10.1162/tacl_a_00999/98765', '10.1162/tacl_a_00999'],
  ['https://pubs.aip.org/aip/jcp/article-abstract/doi/10.1063/5.0012345/987654/Title', '10.1063/5.0012345'],
];

describe('the DOI that follows from an address', () => {
  test.each(forms)('%s', (address, doi) => {
    expect(parseVersionedId(address)).toEqual({ id: `doi:${doi}` });
  });

  test.each([
    // The years in which, or the numbers for which, the publisher made its DOIs otherwise.
    'https://www.researchsquare.com/article/rs-14211/v1',
    'https://www.researchsquare.com/article/rs-123456/latest',
    'https://www.ams.org/journals/bull/2020-57-01/S0273-0979-2019-01234-4/',
    'https://projecteuclid.org/euclid.aos/1534412345',
    'https://www.cambridge.org/core/services/aop-cambridge-core/content/view/0123456789ABCDEF0123456789ABCDEF/S0022112019001234a.pdf',
    'https://www.thelancet.com/journals/ebiom/article/PIIS2352-3964(20)30123-4/fulltext',
    'https://www.hindawi.com/journals/mpe/2005/123456/',
    'https://www.ijcai.org/Proceedings/2016/0045.pdf',
    // Volume and page, a number of a publisher, a number of a volume.
    'https://science.sciencemag.org/content/351/6280/1433',
    'https://www.pnas.org/content/115/11/2584',
    'https://academic.oup.com/bib/article/14/6/671/189645',
    'https://f1000research.com/articles/12-345/v1',
    'https://wellcomeopenresearch.org/articles/2-19/v1',
    'https://dl.acm.org/citation.cfm?id=1234567',
    'https://dl.acm.org/citation.cfm?id=J790',
    'https://www.mdpi.com/1234-5678/1/2/3',
    'https://joss.theoj.org/papers/0123456789abcdef0123456789abcdef',
    // Journals, issues, pictures, services that say something about a paper.
    'https://acp.copernicus.org/articles/20/issue1.html',
    'https://gmd.copernicus.org/preprints/',
    'https://www.hindawi.com/journals/mpe/2013/730749.fig.001.jpg',
    'https://link.springer.com/10.1007/978-3-030-58452-8',
    'https://www.nature.com/nature/journal/v512/n7514/index.html',
    'https://www.biorxiv.org/content/early/recent',
    'https://ecoevorxiv.org/about/',
    'https://www.altmetric.com/details/doi/10.1038/nature14539',
    'https://api.altmetric.com/v1/doi/10.1038/nature14539',
    'https://plu.mx/plum/a/?doi=10.1038/nature14539',
    'https://scholar.google.com/scholar?q=10.1038/nature14539',
    'https://zenodo.org/badge/DOI/10.5281/zenodo.1234567.svg',
  ])('there is none of %s', (address) => {
    expect(parseVersionedId(address)).toBeUndefined();
  });
});

test('addresses that go round in themselves are read in no time, as nothing or as an id that reads as itself', () => {
  const repeated = fc
    .tuple(fc.constantFrom(...forms.map(([form]) => form)), fc.nat(100), fc.integer({ min: 1, max: 12 }))
    .map(([form, from, size]) => (form.slice(0, from) + form.slice(from, from + size).repeat(2_048)).slice(0, 2_048));
  fc.assert(
    fc.property(repeated, (text) => {
      const found = parseVersionedId(text);
      if (found !== undefined) expect(parseVersionedId(found.id)).toEqual({ id: found.id });
    }),
    { numRuns: 5_000 },
  );
});
