import { citationFacts, citationTitle } from '../read/citation-metas.ts';
import { shownText } from '../read/shown-text.ts';
import type { Facts } from '../site.ts';

/**
 * Reads the facts of a page's one paper from its metadata, on a site that changes its page in place: only if the block shows the
 * title of the metadata, which may still be of the paper before.
 */
export function freshFacts(block: Element): Facts {
  const title = citationTitle(block.ownerDocument);
  return title !== '' && shownText(block).includes(title) ? citationFacts(block) : {};
}
