import { type PaperId, parsePaperId, schemeOf } from '../core/ids/paper-id.ts';
import { readOpenReview } from '../core/ids/schemes/openreview.ts';
import { shownDate } from '../core/text/shown-date.ts';
import { citationFacts, citationTitle } from './read/citation-metas.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

// A link with `noteId` leads to a review or a comment under the paper.
const paperLink = 'a[href*="/forum?id="]:not([href*="noteId="])';
const titleLink = `h4 ${paperLink}`;

/** OpenReview: the lists of venues (one under each tab), submissions, search and people, and the forum of one paper. */
export const openreview = defineSite({
  id: 'openreview',
  name: 'OpenReview',
  matches: ['https://openreview.net/*'],
  hydrates: true,
  reads: [readOpenReview],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?:group|submissions|search|profile)\b/,
      card: listedNotes,
      link: titleLink,
      title: titleLink,
      place: (note) => note,
      fit: 'block',
      proves: true,
    },
    {
      name: 'forum',
      single: true,
      path: /^\/forum\b/,
      card: (document) => forumNotes(document),
      title: 'h2',
      place: '.forum-authors',
      fit: 'block',
      proves: true,
    },
  ],
  paperLinks: paperLink,
});

/** Facts that OpenReview shows of papers. Only the page of one paper also carries data. */
export const openreviewFacts = defineFacts({
  site: 'openreview',
  surfaces: { list: listFacts, forum: forumFacts },
});

/** Leaves out headings inside a note: a heading in an unfolded abstract may be a link to a paper too. */
function listedNotes(document: Document): Element[] {
  const notes = [...document.querySelectorAll(titleLink)].flatMap(
    (title) => title.closest('.note') ?? title.closest('h4')?.parentElement ?? [],
  );
  return notes.filter((note) => !notes.some((other) => other !== note && other.contains(note)));
}

/** The replies below are notes too, but have no heading of this kind. */
function forumNotes(document: Document): Element[] {
  const title = document.querySelector('main h2.citation_title') ?? document.querySelector('main h2');
  const note = title?.closest('.forum-note') ?? title?.parentElement?.parentElement;
  return note ? [note] : [];
}

function listFacts(note: Element): Facts {
  const [shown = '', venue] = [...note.querySelectorAll('.note-meta-info > li')].map(shownText);
  return { ...commonFacts(note, '.note-authors', 'h4'), date: published(shown), venue };
}

/** The page's data is of the paper with which the page was loaded; another paper may be shown now. */
function forumFacts(note: Element): Facts {
  const [shown = '', venue] = [...note.querySelectorAll('.forum-meta > .item')].map(shownText);
  const facts = commonFacts(note, '.forum-authors', '.forum-title');
  const fresh = citationTitle(note.ownerDocument) === shownText(note.querySelector('h2'));
  const data = fresh ? citationFacts(note) : {};
  return {
    ...facts,
    aliases: [...(facts.aliases ?? []), ...(data.aliases ?? [])],
    abstract: facts.abstract ?? data.abstract,
    date: published(shown) ?? data.date,
    venue,
  };
}

function commonFacts(note: Element, authors: string, title: string): Facts {
  const line = note.querySelector(authors);
  const names = [...(line?.querySelectorAll('a') ?? [])].map(shownText);
  const hidden = /\((\d+) additional authors? not shown\)/.exec(shownText(line))?.[1];
  return {
    authors: names,
    authorCount: names.length + Number(hidden ?? 0),
    // Beside the title stand links to the paper's own file and, for papers published elsewhere, to its page there.
    aliases: linksIn(note.querySelector(title)).filter((id) => schemeOf(id) !== 'openreview'),
    abstract: field(note, 'Abstract:'),
  };
}

const linksIn = (title: Element | null): PaperId[] =>
  [...(title?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])].flatMap(({ href }) => parsePaperId(href) ?? []);

/** Returns the text beside the label of one field of a note. */
function field(note: Element, label: string): string | undefined {
  const name = [...note.querySelectorAll('.note-content strong')].find((each) => shownText(each) === label);
  return shownText(name?.nextElementSibling) || undefined;
}

/** Reads the day in `Published: 26 Jan 2026, Last Modified: …` and in the older `26 Jan 2026 (modified: …)`. */
const published = (line: string): string | undefined =>
  shownDate(/^(?:\w+: )?(\d{1,2} \w+ \d{4})/.exec(line)?.[1] ?? '', '');
