import { absPage } from './arxiv-abs.mjs';
import { frame } from './arxiv-frame.mjs';
import { listing, oldListing } from './arxiv-list.mjs';
import { searchPage, submitted } from './arxiv-search.mjs';
import { listStyle } from './arxiv-style.mjs';
import { british, papers } from './papers.mjs';
import { onArxiv } from './truth.mjs';

const fresh = papers(
  '2606.00467 2606.12730 2606.13594 2606.13174 2606.10423 2606.07867 2606.12451 2606.13572 2606.12243 2606.11662 2606.13120 2606.13106',
);
const crossed = papers('2606.11409 2606.09304 2606.13681 2606.13392 2606.09446');
const december = papers(
  '2512.11918 2512.13692 2512.13502 2512.12121 2512.14602 2512.14265 2512.14022 2512.02397 2512.12816 2512.11300 2512.12182 2512.11501 2512.08290 2512.13713 2512.15535 2512.14146 2512.05335 2512.15098',
);
const revised = december.slice(10, 14);
const [first, second] = fresh;

const crossNote = (paper) => `(cross-list from ${paper.subjects[0]})`;
const newSections = (abstract) => [
  { heading: 'New submissions', papers: fresh, abstract },
  { heading: 'Cross submissions', papers: crossed, abstract, note: crossNote },
  { heading: 'Replacement submissions', papers: revised, note: () => '(replaced)' },
];
const plain = (list) => list.map((paper) => onArxiv(paper));
const withAbstract = (list) => list.map((paper) => onArxiv(paper, { abstract: true }));
const jumps = '<ul><li><a href="#item1">New submissions</a></li><li><a href="#item13">Cross-lists</a></li><li><a href="#item18">Replacements</a></li></ul>';

const list = (path, kind, truth, page) => ({ url: `https://arxiv.org${path}`, kind, papers: truth, html: listing(page) });

function search(path, { abstracts, query = 'language model', papers: found }) {
  return {
    url: `https://arxiv.org${path}`,
    kind: `search, abstracts ${abstracts ? 'shown' : 'hidden'}`,
    papers: found.map((paper) => onArxiv(paper, { abstract: abstracts, date: submitted(paper.published) })),
    html: searchPage({ query, words: query.split(' '), papers: found, abstracts }),
  };
}

function abs(path, paper) {
  return {
    url: `https://arxiv.org/abs/${path}`,
    kind: 'page of one paper',
    papers: [onArxiv(paper, { abstract: true, date: paper.submitted })],
    html: absPage(paper),
  };
}

const found = papers('2606.00467 2606.12730 2606.07867 2606.11409 2606.12451 2606.13106 2606.13392 2606.13120');

/** Every arXiv page, by file name. */
export const arxiv = {
  'list-new': list('/list/cs.CL/new', 'listing of the day: new, cross-lists, replacements', [...withAbstract(fresh), ...withAbstract(crossed), ...plain(revised)], {
    title: 'Computation and Language',
    under: `${jumps}<h3>Showing new listings for Friday, 12 June 2026</h3><div class='paging'>Total of 21 entries</div>`,
    sections: newSections(true),
  }),
  'list-recent': list('/list/cs.CL/recent', 'recent listing, a section per day', plain([...fresh, ...crossed]), {
    title: 'Computation and Language',
    heading: 'Authors and titles for recent submissions',
    sections: [{ heading: 'Fri, 12 Jun 2026', papers: fresh }, { heading: 'Thu, 11 Jun 2026', papers: crossed, note: crossNote }],
  }),
  'list-pastweek': list('/list/cs.CL/pastweek?skip=0&show=25', 'past week', plain([...crossed, ...fresh]), {
    title: 'Computation and Language',
    heading: 'Authors and titles for the past week',
    sections: [{ heading: 'Thu, 11 Jun 2026', papers: crossed, note: crossNote }, { heading: 'Wed, 10 Jun 2026', papers: fresh }],
  }),
  'list-month': list('/list/cs/2025-12?skip=25&show=25', 'month listing, second page', plain(december), {
    title: 'Computer Science',
    heading: 'Computer Science, December 2025',
    under: "<div class='paging'>Total of 43 entries : <a href=\"/list/cs/2025-12?skip=0&amp;show=25\">1-25</a> 26-43</div>",
    sections: [{ heading: 'December 2025', papers: december }],
    start: 26,
  }),
  catchup: list('/catchup/cs.CL/2026-06-12?abs=True&page=1', 'catch-up with abstracts, one paper both new and replaced', [...withAbstract(fresh.slice(0, 6)), ...plain([...revised, first])], {
    title: 'Catchup results for Computation and Language on Fri, 12 Jun 2026',
    sections: [{ heading: 'New submissions', papers: fresh.slice(0, 6), abstract: true }, { heading: 'Replacement submissions', papers: [...revised, first], note: () => '(replaced)' }],
  }),
  'catchup-noabs': list('/catchup/cs.CL/2026-06-12?abs=False&page=1', 'catch-up without abstracts', plain(fresh), {
    title: 'Catchup results for Computation and Language on Fri, 12 Jun 2026',
    sections: [{ heading: 'New submissions', papers: fresh }],
  }),
  'author-page': list('/a/kocielnik_r_1', 'author page', plain([first, second]), {
    title: "R. Kocielnik's articles on arXiv",
    sections: [{ heading: 'Articles', papers: [first, second] }],
  }),
  search: search('/search/?query=language+model&searchtype=all&abstracts=show&size=50', { abstracts: true, papers: found }),
  'search-noabs': search('/search/?query=language+model&searchtype=all&abstracts=hide&size=50', { abstracts: false, papers: found }),
  'search-none': search('/search/?query=zzzz&searchtype=all', { abstracts: true, query: 'zzzz', papers: [] }),
  abs: abs('2606.00467', { ...first, submitted: british(first.published) }),
  'abs-version': abs('2606.12730v2', { ...second, submitted: british(second.published), version: 2, journal: 'Example Proceedings 2026', doi: '10.1000/example.12730' }),
  'abs-old-id': abs('hep-th/9711200', {
    id: 'hep-th/9711200',
    title: 'The Large N Limit of Superconformal Field Theories and Supergravity',
    authors: ['Juan M. Maldacena'],
    abstract: 'Theories with many colours are shown to hold, in one corner of their states, the physics of gravity in a curved space of higher dimension.',
    subjects: ['hep-th'],
    submitted: '27 Nov 1997',
    version: 3,
  }),
  'find-list-old': {
    url: 'https://arxiv.org/find/cs/1/ti:+language/0/1/0/all/0/1',
    kind: 'listing in the markup before 2018',
    papers: plain(december.slice(0, 10)),
    html: oldListing({ title: 'Search results', papers: december.slice(0, 10) }),
  },
  'archive-cs': {
    url: 'https://arxiv.org/archive/cs',
    kind: 'index of a category, no papers',
    papers: [],
    html: frame({
      title: 'Computer Science',
      ownStyle: listStyle,
      main: '<main><div id="content"><h1>Computer Science</h1><dl><dt>Browse</dt><dd><a href="/list/cs/new">new</a>, <a href="/list/cs/recent">recent</a></dd><dt>Catch up</dt><dd><a href="/catchup">on a day</a></dd></dl></div></main>',
    }),
  },
  'list-empty': list('/list/cs.GL/new', 'a day without papers', [], {
    title: 'General Literature',
    under: '<h3>Showing new listings for Friday, 12 June 2026</h3><p>No updates today.</p>',
    sections: [],
  }),
};
