import { acl } from './acl.ts';
import { acm } from './acm.ts';
import { alphaxiv } from './alphaxiv.ts';
import { ar5iv } from './ar5iv.ts';
import { arxiv } from './arxiv.ts';
import { biorxiv } from './biorxiv.ts';
import { cvf } from './cvf.ts';
import { dblp } from './dblp.ts';
import { googlescholar } from './googlescholar.ts';
import { hackernews } from './hackernews.ts';
import { huggingface } from './huggingface.ts';
import { iacr } from './iacr.ts';
import { ieee } from './ieee.ts';
import { jmlr } from './jmlr.ts';
import { nature } from './nature.ts';
import { neurips } from './neurips.ts';
import { openreview } from './openreview.ts';
import { paperscool } from './paperscool.ts';
import { plos } from './plos.ts';
import { pmlr } from './pmlr.ts';
import { pos } from './pos.ts';
import { pubmed } from './pubmed.ts';
import { sciencedirect } from './sciencedirect.ts';
import { scirate } from './scirate.ts';
import { semanticscholar } from './semanticscholar.ts';
import type { Site } from './site.ts';
import { springer } from './springer.ts';

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
  pos,
  hackernews,
];

/** The first script of a site's pages. */
export interface FirstScript {
  /** The file in this folder that holds the description. */
  file: string;
  /** The name under which the file exports it. */
  name: string;
  /** Whether the user switches off each host separately, instead of the whole site. */
  byHost?: true;
}

/**
 * By the id of a site, or of any page: the description that its pages load first if they do not load all of it
 * (`late-sites.ts` has the rest). The pages of every other site load the description in the list. The build writes the
 * scripts from this.
 */
export const firstScripts: Readonly<Partial<Record<string, FirstScript>>> = {
  pos: { file: 'pos-first.ts', name: 'posFirst' },
  hackernews: { file: 'hackernews-first.ts', name: 'hackernewsFirst' },
  web: { file: 'any-page-first.ts', name: 'anyPageFirst', byHost: true },
};

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
