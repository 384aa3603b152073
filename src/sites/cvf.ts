import { readArxiv } from '../core/ids/schemes/arxiv.ts';
import { readCvf } from '../core/ids/schemes/cvf.ts';
import { readId } from '../core/ids/versioned-id.ts';
import { citationFacts } from './read/citation-metas.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

const paperLink = 'a[href*="/html/"]';

/** CVF Open Access: the papers of a day, of a conference or of a workshop, and the page of one paper. */
export const cvf = defineSite({
  id: 'cvf',
  name: 'CVF Open Access',
  matches: ['https://openaccess.thecvf.com/*'],
  hydrates: false,
  reads: [readCvf],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?!content)/,
      card: `dt:has(${paperLink})`,
      link: paperLink,
      title: paperLink,
      place: (dt) => (dt.nextElementSibling?.localName === 'dd' ? dt.nextElementSibling : dt),
      fit: 'block',
      proves: true,
    },
    {
      name: 'paper',
      single: true,
      path: /^\/content/,
      card: ':has(> #papertitle)',
      title: '#papertitle',
      place: '#authors',
      fit: 'block',
      proves: true,
    },
  ],
  paperLinks: paperLink,
});

/** Facts that CVF shows. The arXiv link of an entry leads to the same paper. */
export const cvfFacts = defineFacts({
  site: 'cvf',
  surfaces: { list: listFacts, paper: paperFacts },
});

/** Below the title stand the authors (each a link in a search form), then links and the BibTeX entry. */
function listFacts(dt: Element): Facts {
  const rest: Element[] = [];
  for (let next = dt.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) rest.push(next);
  const bibtex = rest.map(shownText).join(' ');
  return {
    aliases: rest.flatMap(arxivIds),
    authors: [...(rest[0]?.querySelectorAll('a') ?? [])].map(shownText),
    venue: /booktitle = \{([^}]+)\}/.exec(bibtex)?.[1],
    date: /year = \{(\d{4})\}/.exec(bibtex)?.[1],
  };
}

function paperFacts(block: Element): Facts {
  const cited = citationFacts(block);
  const shown = shownText(block.querySelector('#authors i')).split(/\s*,\s*/);
  return {
    ...cited,
    aliases: [...(cited.aliases ?? []), ...arxivIds(block)],
    // The metadata puts last names first and may lack accents.
    authors: shown[0] === '' ? cited.authors : shown,
    abstract: shownText(block.querySelector('#abstract')),
  };
}

/** Links in the abstract may lead to other papers. */
const arxivIds = (block: Element): NonNullable<Facts['aliases']> =>
  [...block.querySelectorAll<HTMLAnchorElement>('a[href*="//arxiv.org/"]')]
    .filter((link) => link.closest('#abstract') === null && shownText(link) === 'arXiv')
    .flatMap(({ href }) => readId(href, [readArxiv])?.id ?? []);
