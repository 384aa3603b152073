import type { Paper } from '../../../src/core/paper.ts';
import { factsOf } from '../../../src/sites/facts.ts';
import { findCards } from '../../../src/sites/find/find-cards.ts';
import { paperReader } from '../../../src/sites/read/read-paper.ts';
import type { Site } from '../../../src/sites/site.ts';

/** Reads every paper of a page with all its facts, in page order. */
export const readPapers = (site: Site, document: Document): Paper[] =>
  findCards(site, document).map(paperReader(factsOf(site.id), document));
