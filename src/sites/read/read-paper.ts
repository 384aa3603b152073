import type { PaperId } from '../../core/ids/versioned-id.ts';
import type { Paper } from '../../core/paper.ts';
import type { Card } from '../find/card.ts';
import type { Facts, SiteFacts } from '../site.ts';
import { arxivMonth } from './arxiv-month.ts';
import { boundedPaper } from './bounded-paper.ts';
import { citationTitle } from './citation-metas.ts';
import { pageIds } from './page-ids.ts';

/** What is known of a page from the time before a translator changed its words. */
export interface Untranslated {
  title(card: Card): string;
  /** Whether the words of the page are no longer those of its author. */
  isTranslated(): boolean;
}

/**
 * Makes a reader of all facts that the page shows or carries of a card's paper, within the bounds of the worker. The
 * data that a page carries is parsed once, when the first card is read, so make a new reader for each reading of the
 * page. Facts that a translator changed are left out; the next page that shows them fills them in.
 * @param known the facts for the site's pages; without it a paper has only its title
 */
export function paperReader(
  known: SiteFacts | undefined,
  document: Document,
  before: Untranslated = { title: ({ title }) => title, isTranslated: () => false },
): (card: Card) => Paper {
  let data: ReadonlyMap<PaperId, Facts> | undefined;
  return (card) => {
    data ??= known?.data?.(document) ?? new Map();
    const read = known?.surfaces[card.surface]?.(card.element);
    const title = before.title(card) || citedTitle(card.id, document);
    const shown: Facts = { title, version: card.version, ...read };
    // Translators leave the metadata alone.
    const isLost = before.isTranslated() && document.querySelector('meta[name^="citation_" i]') === null;
    const all = merged(isLost ? { ...shown, ...inWords } : shown, data.get(card.id) ?? {});
    return boundedPaper(card.id, {
      ...all,
      aliases: [...(all.aliases ?? []), ...card.aliases],
      date: all.date ?? arxivMonth(card.id),
    });
  };
}

/** Returns the title of a paper in the metadata of its own page; empty on any other page. */
const citedTitle = (id: PaperId, document: Document): string =>
  pageIds(document).includes(id) ? citationTitle(document) : '';

/** The facts that are words of the page, without any. */
const inWords: Facts = { authors: undefined, abstract: undefined, venue: undefined, organisation: undefined };

/**
 * The page's data is whole where the page shows a cut or summed-up text. Counts are newer on the page, because the user
 * may vote.
 */
function merged(shown: Facts, data: Facts): Facts {
  const whole = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  return { ...shown, ...whole, upvotes: shown.upvotes ?? data.upvotes, comments: shown.comments ?? data.comments };
}
