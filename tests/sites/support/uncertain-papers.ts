import { anyPage } from '../../../src/sites/any-page.ts';
import { findCards } from '../../../src/sites/find/find-cards.ts';
import { siteFor } from '../../../src/sites/index.ts';
import { pageIds } from '../../../src/sites/read/page-ids.ts';
import { collapseSpaces } from '../../../src/sites/read/shown-text.ts';
import { foreignPages, type TruePage, truePages } from './ground-truth.ts';
import { openPage } from './open-page.ts';

/** A paper that a page is known to list, under an unknown id. */
interface UncertainPaper {
  page: string;
  title: string;
  /** The id that we read for it, in words for a table. */
  found: string;
}

/**
 * Lists the papers of which no id is known, one line each, with the id that we read. The table of results does not
 * count them.
 */
export function uncertainList(): string {
  const pages = [...truePages, ...foreignPages].toSorted((a, b) => a.name.localeCompare(b.name));
  const papers = pages.filter(({ unsure }) => unsure.length > 0).flatMap(uncertainIn);
  const [pageWidth, foundWidth] = (['page', 'found'] as const).map((column) =>
    Math.max(0, ...papers.map((paper) => paper[column].length)),
  );
  return [
    `Not compared: ${papers.length} papers of which the page gives no id that the extraction script could read`,
    ...papers.map(({ page, found, title }) =>
      [page.padEnd(pageWidth ?? 0), found.padEnd(foundWidth ?? 0), title].join('  '),
    ),
  ].join('\n');
}

function uncertainIn({ name, html, url, papers, unsure }: TruePage): UncertainPaper[] {
  const address = url || 'https://page.example/';
  const document = openPage(html, address);
  const cards = findCards(siteFor(url) ?? anyPage, document, address);
  const own = papers.length + unsure.length === 1 ? pageIds(document)[0] : undefined;
  return unsure.map(collapseSpaces).map((title) => {
    // The noted title may end in the name of the site.
    const card = cards.find((one) => one.title !== '' && title.startsWith(one.title));
    // A saved page may lack the heading that its scripts write, and so have no card.
    return { page: name, title, found: card?.id ?? (own === undefined ? 'none read' : `${own}, no card`) };
  });
}
