import type { PaperId } from '../../core/ids/paper-id.ts';
import type { Paper } from '../../core/paper.ts';
import type { Facts } from '../site.ts';
import { collapseSpaces } from './shown-text.ts';

/**
 * Returns a paper that the worker accepts, whatever the page shows: folds white space, cuts long texts and lists, and
 * leaves out every malformed fact. The bounds are those of `paperSchema` in core.
 */
export function boundedPaper(id: PaperId, facts: Facts): Paper {
  const authors = (facts.authors ?? []).map((name) => cut(name, 200)).filter((name) => name !== '');
  const paper: Paper = {
    id,
    aliases: [...new Set(facts.aliases)].filter((alias) => alias !== id).slice(0, 50),
    title: cut(facts.title ?? '', 2_000),
    authors: authors.slice(0, 5_000),
  };
  const optional: Facts = {
    authorCount: (facts.authorCount ?? 0) > authors.length ? count(facts.authorCount) : undefined,
    abstract: some(facts.abstract, 20_000),
    date: facts.date !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(facts.date) ? facts.date : undefined,
    venue: some(facts.venue, 300),
    organisation: some(facts.organisation, 300),
    upvotes: count(facts.upvotes),
    comments: count(facts.comments),
    codeUrl: webAddress(facts.codeUrl),
    version: count(facts.version),
  };
  const known = Object.entries(optional).filter(([, value]) => value !== undefined);
  return Object.assign(paper, Object.fromEntries(known));
}

/** Returns at most `most` UTF-16 units; never ends in half a character. */
const cut = (text: string, most: number): string =>
  collapseSpaces(text)
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '');

const some = (text: string | undefined, most: number): string | undefined => cut(text ?? '', most) || undefined;

const count = (value: number | undefined): number | undefined =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? value : undefined;

const webAddress = (text: string | undefined): string | undefined =>
  text !== undefined && text.length <= 2_000 && /^https?:\/\//i.test(text) ? text : undefined;
