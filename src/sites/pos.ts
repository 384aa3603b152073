import { readPos } from '../core/ids/schemes/doi/pos-doi.ts';
import { posFirst } from './pos-first.ts';
import { around } from './read/around.ts';
import { readableText } from './read/arxiv-text.ts';
import { citationFacts, citationTitle } from './read/citation-metas.ts';
import { pageHeading, pageTitle } from './read/page-heading.ts';
import { shownText } from './read/shown-text.ts';
import { completeSite, defineFacts, defineSite } from './site.ts';

const codeLink = '.contrib_code a[href]';

/**
 * Proceedings of Science: the contributions of a conference, and the page of one. Lists have kept their parts from 2017 to
 * 2023 at least, while addresses changed; pages of contributions did not, and what is sure of them is their metadata.
 * Sources: the lists in github.com/inspirehep/hepcrawl (tests/functional/pos, tests/unit/responses/pos), and what reads them
 * today, github.com/fschwenn/ejlmod3 (active/pos_workaround3.py).
 */
export const pos = defineSite(
  /* @__PURE__ */ completeSite(posFirst, {
    reads: [readPos],
    surfaces: [
      {
        name: 'conference',
        path: /^\/(?:\d{1,3}\/?(?:\?|$)|cgi-bin\/reader\/conf\.cgi\?)/,
        card: around(codeLink, 'td'),
        link: codeLink,
        title: (entry) => readableText(entry.querySelector('.contrib_title')),
        place: (entry) => entry,
        fit: 'block',
      },
      {
        name: 'paper',
        single: true,
        path: /^\/\d{1,3}\/\d{1,4}\/?(?:\?|$)/,
        // Without a title in its metadata it is a page that says there is no such contribution.
        card: (document) =>
          citationTitle(document) === '' ? [] : [pageHeading(document) ?? document.querySelector('h1') ?? []].flat(),
        title: (heading) => pageTitle(heading.ownerDocument, heading),
        place: (heading) => heading,
        fit: 'after',
        proves: true,
      },
    ],
    paperLinks: 'a[href]',
  }),
);

/** What Proceedings of Science shows. A list has the days of the conference, which are not when its papers came out. */
export const posFacts = defineFacts({
  site: 'pos',
  surfaces: {
    conference: (entry) => ({
      authors: shownText(entry.querySelector('.contrib_authors')).split(/\s*,\s*(?:and\s+)?|\s+and\s+/),
      venue: /^PoS\([^()]+\)/.exec(shownText(entry.querySelector(codeLink)))?.[0],
    }),
    paper: (heading) => {
      const cited = citationFacts(heading);
      // Names in its metadata may end in the comma that parted them.
      return { ...cited, authors: (cited.authors ?? []).map((name) => name.replace(/\s*,$/, '')) };
    },
  },
});
