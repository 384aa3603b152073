import { arxivFacts } from './arxiv-facts.ts';
import { huggingfaceFacts } from './huggingface-facts.ts';
import type { SiteFacts } from './site.ts';

/** What the pages of every site say of papers. */
const allFacts: readonly SiteFacts[] = [huggingfaceFacts, arxivFacts];

/** What the pages of `site` say of papers; undefined for a site that shows titles only. */
export const factsOf = (site: string): SiteFacts | undefined => allFacts.find((facts) => facts.site === site);
