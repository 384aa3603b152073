import { arxivReader, onPapersWithCode } from '../core/ids/schemes/arxiv.ts';
import { entryFacts } from './parts/entry-facts.ts';
import { freshFacts } from './parts/fresh-facts.ts';
import { headedPage } from './parts/headed-page.ts';
import { linkedList } from './parts/linked-list.ts';
import { defineFacts, defineSite } from './site.ts';

const paperLink = 'a:is([href*="/paper/"], [href*="/papers/"])';
const reads = [arxivReader(onPapersWithCode)];

/**
 * Papers with Code, at its address since 2026: recent papers, tasks and benchmarks, and the page of one paper. Papers of
 * other origin than arXiv have a number of the site’s own, which names no paper elsewhere.
 */
export const paperswithcode = defineSite({
  id: 'paperswithcode',
  name: 'Papers with Code',
  matches: ['https://paperswithcode.co/*'],
  hydrates: true,
  reads,
  surfaces: [
    linkedList({ path: /^\/(?!papers?\/[^/?]*\d{4})/, links: paperLink, reads }),
    headedPage({ path: /^\/papers?\/[^/?]*\d{4}/, heading: 'h1' }),
  ],
  paperLinks: paperLink,
});

/** Facts that Papers with Code shows of papers. */
export const paperswithcodeFacts = defineFacts({
  site: 'paperswithcode',
  surfaces: { list: /* @__PURE__ */ entryFacts({ date: 'time' }), paper: freshFacts },
});
