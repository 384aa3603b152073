import { arxivReader, onArxiv } from '../core/ids/schemes/arxiv.ts';
import { readPlainDoi } from '../core/ids/schemes/doi/plain-doi.ts';
import { type PaperId, readId } from '../core/ids/versioned-id.ts';
import { freshFacts } from './parts/fresh-facts.ts';
import { headedPage } from './parts/headed-page.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite } from './site.ts';

const reads = [arxivReader(onArxiv), readPlainDoi];

/**
 * INSPIRE: search, authors and conferences, and the page of one record. The numbers of its records name no paper elsewhere, so an
 * entry is the paper whose arXiv id, or else whose only DOI, it links to. Source: the components of
 * https://github.com/inspirehep/inspirehep (ui/src).
 */
export const inspirehep = defineSite({
  id: 'inspirehep',
  name: 'INSPIRE',
  matches: ['https://inspirehep.net/*'],
  optional: true,
  hydrates: false,
  reads,
  surfaces: [
    {
      // The link to the DOI stands below the entry, among the acts on it.
      name: 'list',
      path: /^\/(?!literature\/\d)/,
      card: '.__ContentBox__:has([data-test-id="literature-result-item"])',
      link: namingLink,
      title: '[data-test-id="literature-result-title-link"]',
      place: '[data-test-id="literature-result-item"]',
      fit: 'block',
      proves: true,
    },
    headedPage({ path: /^\/literature\/\d/, heading: '.__ContentBox__ h2', link: namingLink }),
  ],
  paperLinks: 'a:is([href*="arxiv.org/abs/"], [href*="doi.org/10."])',
});

/** A record has several eprints or DOIs where it stands for several; of its DOIs one may be that of an erratum. */
function namingLink(block: Element): Element | null {
  const [doi, ...others] = block.querySelectorAll<HTMLAnchorElement>('a[href*="doi.org/10."]');
  const isOnly = others.every(({ href }) => href === doi?.href);
  return block.querySelector('a[href*="arxiv.org/abs/"]') ?? (isOnly ? (doi ?? null) : null);
}

/** Facts that INSPIRE shows. The metadata of a record leaves its arXiv id out. */
export const inspirehepFacts = defineFacts({
  site: 'inspirehep',
  surfaces: {
    list: (box) => ({
      authors: [...box.querySelectorAll('[data-test-id="author-link"]')].map(shownText),
      aliases: linkedIds(box),
    }),
    paper: (block) => ({ ...freshFacts(block), aliases: linkedIds(block) }),
  },
});

/** Returns the ids of a record; only the arXiv id if it has several DOIs. */
function linkedIds(block: Element): PaperId[] {
  const links = [...block.querySelectorAll<HTMLAnchorElement>('a:is([href*="arxiv.org/abs/"], [href*="doi.org/10."])')];
  const ids = new Set(links.flatMap(({ href }) => readId(href, reads)?.id ?? []));
  return ids.size > 2 ? [] : [...ids];
}
