import { arxivReader, onAr5iv } from '../core/ids/schemes/arxiv.ts';
import { latexmlFacts, latexmlSurface } from './read/latexml.ts';
import { defineFacts, defineSite } from './site.ts';

/** ar5iv: papers of arXiv as web pages. */
export const ar5iv = defineSite({
  id: 'ar5iv',
  name: 'ar5iv',
  matches: ['https://ar5iv.labs.arxiv.org/*', 'https://ar5iv.org/*'],
  hydrates: false,
  reads: [arxivReader(onAr5iv)],
  surfaces: [latexmlSurface],
  paperLinks: 'a[href*="/abs/"]',
});

/** Facts that ar5iv shows of papers. */
export const ar5ivFacts = defineFacts({ site: 'ar5iv', surfaces: { html: latexmlFacts } });
