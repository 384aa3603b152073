import { type PaperId, parsePaperId } from '../../core/ids/paper-id.ts';
import { shownDate } from '../../core/text/shown-date.ts';
import type { Facts } from '../site.ts';

type Name =
  | 'authors'
  | 'comments'
  | 'dailyPapers'
  | 'fullname'
  | 'githubRepo'
  | 'hidden'
  | 'id'
  | 'name'
  | 'numComments'
  | 'organization'
  | 'paper'
  | 'publishedAt'
  | 'searchResults'
  | 'summary'
  | 'title'
  | 'upvotes';

/** An object of the page's data; none of its fields is certain. */
type Fields = Readonly<Partial<Record<Name, unknown>>>;

/**
 * Returns the papers in the properties of the page's hydrated parts. On search pages `dailyPapers` are other papers
 * than the ones shown, so facts are only ever looked up by id.
 */
export function pageData(document: Document): Map<PaperId, Facts> {
  const papers = new Map<PaperId, Facts>();
  for (const part of document.querySelectorAll('[data-target="DailyPapers"], [data-target="PaperContent"]')) {
    const props = parsed(part.getAttribute('data-props') ?? '');
    const page = { paper: props.paper, numComments: Array.isArray(props.comments) ? props.comments.length : undefined };
    for (const entry of [...list(props.dailyPapers), ...list(props.searchResults), page].map(fields)) {
      const paper = fields(entry.paper);
      const id = parsePaperId(text(paper.id) ?? '');
      if (id !== undefined) papers.set(id, factsOf(entry, paper));
    }
  }
  return papers;
}

function factsOf(entry: Fields, paper: Fields): Facts {
  const authors = list(paper.authors)
    .map(fields)
    .filter((author) => author.hidden !== true)
    .flatMap((author) => text(author.name) ?? []);
  return {
    title: text(paper.title),
    authors: authors.length > 0 ? authors : undefined,
    abstract: text(paper.summary),
    date: shownDate(text(paper.publishedAt) ?? '', ''),
    organisation: text(fields(paper.organization).fullname) ?? text(fields(entry.organization).fullname),
    upvotes: number(paper.upvotes),
    comments: number(entry.numComments),
    codeUrl: text(paper.githubRepo),
  };
}

function parsed(json: string): Fields {
  try {
    return fields(JSON.parse(json));
  } catch {
    return {};
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const fields = (value: unknown): Fields => (isFields(value) ? value : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
