import { addressId } from '../../core/ids/address-id.ts';
import type { Paper } from '../../core/paper.ts';
import { titleIn } from '../../core/text/title-text.ts';
import { boundedPaper } from './bounded-paper.ts';
import { citationFacts, citationTitle } from './citation-metas.ts';
import { readMetas } from './metas.ts';
import { plainText } from './plain-text.ts';
import { shownText } from './shown-text.ts';

/**
 * A page as a paper of its own, by its address, for the user to add where it is no paper that we know: with the title of
 * its metadata, else of its heading, else its own, and with authors and date where the metadata names some.
 * @returns undefined where the page has no address of the web
 */
export function pageItself(document: Document): Paper | undefined {
  const id = addressId(document.location.href);
  if (id === undefined) return undefined;
  const { authors, date } = citationFacts(document.documentElement);
  const heading = document.querySelector('main h1, article h1') ?? document.querySelector('h1');
  // Google translates the title of the tab too, and marks the page.
  const tab = document.documentElement.matches('.translated-ltr, .translated-rtl') ? '' : document.title;
  const shared = plainText(readMetas(document).get('og.title')?.[0] ?? '');
  const titles = [shared, shownText(heading), tab].map(titleIn);
  return boundedPaper(id, { title: citationTitle(document) || titles.find((title) => title !== ''), authors, date });
}
