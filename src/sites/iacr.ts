import { readDoi } from '../core/ids/schemes/doi/written-doi.ts';
import { readIacr } from '../core/ids/schemes/iacr.ts';
import { readId } from '../core/ids/versioned-id.ts';
import { readableText } from './read/arxiv-text.ts';
import { citationFacts } from './read/citation-metas.ts';
import { paperPage } from './read/paper-page.ts';
import { sectionText } from './read/section-text.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

const paperLink = 'a[href^="/20"]:not([href*="."]), a[href^="/19"]:not([href*="."])';

/** The Cryptology ePrint Archive: search, the lists of days and years, and the page of one report. */
export const iacr = defineSite({
  id: 'iacr',
  name: 'Cryptology ePrint Archive',
  matches: ['https://eprint.iacr.org/*'],
  hydrates: false,
  reads: [readIacr],
  surfaces: [
    {
      name: 'search',
      path: /^\/search/,
      card: '.results > div',
      link: paperLink,
      title: (result) => readableText(result.querySelector('strong')),
      place: (result) => result,
      fit: 'block',
    },
    {
      // A line with the number, then a block with everything else.
      name: 'list',
      path: /^\/(?:days|complete|\d{4}\/?(?:\?|$))/,
      card: '.paperList > div:has(.papertitle)',
      link: (report) => report.previousElementSibling?.querySelector(paperLink) ?? null,
      title: (report) => readableText(report.querySelector('.papertitle')),
      place: (report) => report,
      fit: 'block',
    },
    paperPage({ path: /^\/\d{4}\/\d+/, heading: '#eprintContent h3', place: (block) => block.querySelector('p') }),
  ],
  paperLinks: paperLink,
});

/** Facts that the archive shows. A search shows part of the abstract; the year is that of the number. */
export const iacrFacts = defineFacts({
  site: 'iacr',
  surfaces: {
    search: (result) => ({
      authors: authorsIn(result.querySelector('.fst-italic')),
      abstract: readableText(result.querySelector('.search-abstract')),
      date: yearIn(result),
    }),
    list: (report) => ({
      authors: authorsIn(report.querySelector('.summaryauthors')),
      abstract: readableText(report.querySelector('.paper-abstract')),
      date: yearIn(report.previousElementSibling),
    }),
    paper: paperFacts,
  },
});

/** The page gives the DOI under which the authors published the report. */
function paperFacts(block: Element): Facts {
  const cited = citationFacts(block);
  const links = block.ownerDocument.querySelectorAll<HTMLAnchorElement>('#metadata a[href*="doi.org/10."]');
  const published = [...links].flatMap(({ href }) => readId(href, [readDoi])?.id ?? []);
  return {
    ...cited,
    aliases: [...(cited.aliases ?? []), ...published],
    abstract: sectionText(block, /^Abstract$/),
  };
}

/** Reads `A. Byron, M. Curie, and E. Noether`, with or without the last comma. */
const authorsIn = (line: Element | null): string[] => shownText(line).split(/,? and |, /);

const yearIn = (line: Element | null): string | undefined =>
  /^\d{4}/.exec(shownText(line?.querySelector(paperLink)))?.[0];
