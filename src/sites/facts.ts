import { aaaiFacts } from './aaai.ts';
import { aclFacts } from './acl.ts';
import { acmFacts } from './acm.ts';
import { adsabsFacts } from './adsabs.ts';
import { alphaxivFacts } from './alphaxiv.ts';
import { anyPageFacts } from './any-page.ts';
import { apsFacts } from './aps.ts';
import { ar5ivFacts } from './ar5iv.ts';
import { biorxivFacts } from './biorxiv.ts';
import { chemrxivFacts } from './chemrxiv.ts';
import { cvfFacts } from './cvf.ts';
import { dblpFacts } from './dblp.ts';
import { frontiersFacts } from './frontiers.ts';
import { googlescholarFacts } from './googlescholar.ts';
import { hackernewsFacts } from './hackernews.ts';
import { iacrFacts } from './iacr.ts';
import { inspirehepFacts } from './inspirehep.ts';
import { iopFacts } from './iop.ts';
import { jmlrFacts } from './jmlr.ts';
import { mdpiFacts } from './mdpi.ts';
import { neuripsFacts } from './neurips.ts';
import { openreviewFacts } from './openreview.ts';
import { osfFacts } from './osf.ts';
import { oupFacts } from './oup.ts';
import { paperscoolFacts } from './paperscool.ts';
import { paperswithcodeFacts } from './paperswithcode.ts';
import { plosFacts } from './plos.ts';
import { pmlrFacts } from './pmlr.ts';
import { pnasFacts } from './pnas.ts';
import { posFacts } from './pos.ts';
import { pubmedFacts } from './pubmed.ts';
import { arxivFacts } from './read/arxiv-facts.ts';
import { huggingfaceFacts } from './read/huggingface-facts.ts';
import { ieeeFacts } from './read/ieee-facts.ts';
import { natureFacts, springerFacts } from './read/springer-nature-facts.ts';
import { scienceFacts } from './science.ts';
import { sciencedirectFacts } from './sciencedirect.ts';
import { scirateFacts } from './scirate.ts';
import { semanticscholarFacts } from './semanticscholar.ts';
import type { SiteFacts } from './site.ts';
import { ssrnFacts } from './ssrn.ts';
import { virtualFacts } from './virtual.ts';
import { wileyFacts } from './wiley.ts';

/** Facts of papers on the pages of every site. */
const allFacts: readonly SiteFacts[] = [
  huggingfaceFacts,
  arxivFacts,
  pubmedFacts,
  biorxivFacts,
  dblpFacts,
  alphaxivFacts,
  paperscoolFacts,
  scirateFacts,
  paperswithcodeFacts,
  ar5ivFacts,
  openreviewFacts,
  aclFacts,
  semanticscholarFacts,
  googlescholarFacts,
  neuripsFacts,
  pmlrFacts,
  cvfFacts,
  jmlrFacts,
  iacrFacts,
  ieeeFacts,
  acmFacts,
  natureFacts,
  springerFacts,
  sciencedirectFacts,
  plosFacts,
  scienceFacts,
  pnasFacts,
  wileyFacts,
  chemrxivFacts,
  osfFacts,
  ssrnFacts,
  inspirehepFacts,
  adsabsFacts,
  apsFacts,
  iopFacts,
  mdpiFacts,
  frontiersFacts,
  oupFacts,
  aaaiFacts,
  virtualFacts,
  posFacts,
  hackernewsFacts,
  anyPageFacts,
];

/** Returns the facts for the pages of `site`; undefined for a site that shows only titles. */
export const factsOf = (site: string): SiteFacts | undefined => allFacts.find((facts) => facts.site === site);
