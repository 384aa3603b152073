import { aaai } from './aaai.ts';
import { acl } from './acl.ts';
import { acm } from './acm.ts';
import { adsabs } from './adsabs.ts';
import { alphaxiv } from './alphaxiv.ts';
import { aps } from './aps.ts';
import { ar5iv } from './ar5iv.ts';
import { arxiv } from './arxiv.ts';
import { biorxiv } from './biorxiv.ts';
import { chemrxiv } from './chemrxiv.ts';
import { cvf } from './cvf.ts';
import { dblp } from './dblp.ts';
import { frontiers } from './frontiers.ts';
import { googlescholar } from './googlescholar.ts';
import { hackernews } from './hackernews.ts';
import { huggingface } from './huggingface.ts';
import { iacr } from './iacr.ts';
import { ieee } from './ieee.ts';
import { inspirehep } from './inspirehep.ts';
import { iop } from './iop.ts';
import { jmlr } from './jmlr.ts';
import { mdpi } from './mdpi.ts';
import { nature } from './nature.ts';
import { neurips } from './neurips.ts';
import { openreview } from './openreview.ts';
import { osf } from './osf.ts';
import { oup } from './oup.ts';
import { paperscool } from './paperscool.ts';
import { paperswithcode } from './paperswithcode.ts';
import { plos } from './plos.ts';
import { pmlr } from './pmlr.ts';
import { pnas } from './pnas.ts';
import { pos } from './pos.ts';
import { pubmed } from './pubmed.ts';
import { science } from './science.ts';
import { sciencedirect } from './sciencedirect.ts';
import { scirate } from './scirate.ts';
import { semanticscholar } from './semanticscholar.ts';
import type { Site } from './site.ts';
import { springer } from './springer.ts';
import { ssrn } from './ssrn.ts';
import { virtual } from './virtual.ts';
import { wiley } from './wiley.ts';

/** Every site that we know. */
export const sites: readonly Site[] = [
  huggingface,
  arxiv,
  pubmed,
  biorxiv,
  dblp,
  alphaxiv,
  paperscool,
  scirate,
  paperswithcode,
  ar5iv,
  openreview,
  acl,
  semanticscholar,
  googlescholar,
  neurips,
  pmlr,
  cvf,
  jmlr,
  iacr,
  ieee,
  acm,
  nature,
  springer,
  sciencedirect,
  plos,
  science,
  pnas,
  wiley,
  chemrxiv,
  osf,
  ssrn,
  inspirehep,
  adsabs,
  aps,
  iop,
  mdpi,
  frontiers,
  oup,
  aaai,
  virtual,
  pos,
  hackernews,
];

/** Returns the site of an address, or undefined if we do not know it. */
export const siteFor = (url: string): Site | undefined =>
  sites.find((site) => site.matches.some((match) => matchesPattern(match, url)));

/** Returns whether `url` matches a pattern of the manifest: `https://arxiv.org/*`, `https://*.example.org/papers/*`. */
function matchesPattern(pattern: string, url: string): boolean {
  const [scheme, rest = ''] = pattern.split('://', 2);
  const escaped = rest.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const body = escaped.replace(/^\*\\\./, '(?:[^/]+\\.)?').replaceAll('*', '.*');
  return new RegExp(`^${scheme === '*' ? 'https?' : scheme}://${body}$`).test(url);
}
