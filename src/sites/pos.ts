import { readPos } from '../core/ids/schemes/doi/pos-doi.ts';
import { posFirst } from './pos-first.ts';
import { readableText } from './read/arxiv-text.ts';
import { cardsAround } from './read/cards-around.ts';
import { citationFacts, citationTitle } from './read/citation-metas.ts';
import { pageHeading, pageTitle } from './read/page-heading.ts';
import { shownText } from './read/shown-text.ts';
import { completeSite, defineFacts, type Site } from './site.ts';

const codeLink = '.contrib_code a[href]';

/**
 * The part of Proceedings of Science that the script that finds papers brings: the contributions of a conference, and the page of one. Lists kept their markup from 2017 to
 * 2023 at least, while addresses changed. Pages of contributions did not keep theirs; only their metadata is reliable.
 * Sources: the lists in github.com/inspirehep/hepcrawl (tests/functional/pos, tests/unit/responses/pos), and a present
 * reader of them, github.com/fschwenn/ejlmod3 (active/pos_workaround3.py).
 */
export const posRest: Partial<Site> = {
  reads: [readPos],
  surfaces: [
    {
      name: 'conference',
      path: /^\/(?:\d{1,3}\/?(?:\?|$)|cgi-bin\/reader\/conf\.cgi\?)/,
      card: cardsAround(codeLink, 'td'),
      link: codeLink,
      title: (entry) => readableText(entry.querySelector('.contrib_title')),
      place: (entry) => entry,
      fit: 'block',
    },
    {
      name: 'paper',
      single: true,
      path: /^\/\d{1,3}\/\d{1,4}\/?(?:\?|$)/,
      // A page without a title in its metadata says that there is no such contribution.
      card: (document) =>
        citationTitle(document) === '' ? [] : [pageHeading(document) ?? document.querySelector('h1') ?? []].flat(),
      title: (heading) => pageTitle(heading.ownerDocument, heading),
      place: (heading) => heading,
      fit: 'after',
      proves: true,
    },
  ],
  paperLinks: 'a[href]',
};

/** Proceedings of Science. */
export const pos = /* @__PURE__ */ completeSite(posFirst, posRest);

/**
 * Facts that Proceedings of Science shows. A list gives the days of the conference, which are not the date of its
 * papers.
 */
export const posFacts = defineFacts({
  site: 'pos',
  surfaces: {
    conference: (entry) => ({
      authors: shownText(entry.querySelector('.contrib_authors')).split(/\s*,\s*(?:and\s+)?|\s+and\s+/),
      venue: /^PoS\([^()]+\)/.exec(shownText(entry.querySelector(codeLink)))?.[0],
    }),
    paper: (heading) => {
      const cited = citationFacts(heading);
      // Names in the metadata may end in the comma that separated them.
      return { ...cited, authors: (cited.authors ?? []).map((name) => name.replace(/\s*,$/, '')) };
    },
  },
});
