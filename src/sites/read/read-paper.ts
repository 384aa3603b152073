import type { PaperId } from '../../core/ids/versioned-id.ts';
import type { Paper } from '../../core/paper.ts';
import type { Card } from '../find/card.ts';
import type { Facts, SiteFacts } from '../site.ts';
import { arxivMonth } from './arxiv-month.ts';
import { boundedPaper } from './bounded-paper.ts';

/**
 * Makes a reader of all facts that the page shows or carries of a card's paper, within the bounds of the worker. The
 * data that a page carries is parsed once, when the first card is read, so make a new reader for each reading of the
 * page.
 * @param known the facts for the site's pages; without it a paper has only its title
 */
export function paperReader(known: SiteFacts | undefined, document: Document): (card: Card) => Paper {
  let data: ReadonlyMap<PaperId, Facts> | undefined;
  return (card) => {
    data ??= known?.data?.(document) ?? new Map();
    const shown: Facts = { title: card.title, version: card.version, ...known?.surfaces[card.surface]?.(card.element) };
    const all = merged(shown, data.get(card.id) ?? {});
    return boundedPaper(card.id, {
      ...all,
      aliases: [...(all.aliases ?? []), ...card.aliases],
      date: all.date ?? arxivMonth(card.id),
    });
  };
}

/**
 * The page's data is whole where the page shows a cut or summed-up text. Counts are newer on the page, because the user
 * may vote.
 */
function merged(shown: Facts, data: Facts): Facts {
  const whole = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  return { ...shown, ...whole, upvotes: shown.upvotes ?? data.upvotes, comments: shown.comments ?? data.comments };
}
