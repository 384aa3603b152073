import { citationDate } from '../read/citation-date.ts';
import { shownText } from '../read/shown-text.ts';
import type { Facts } from '../site.ts';

/** Selectors of the elements of an entry that show one fact each; `authors` may select one for each name or one for all. */
type Places = Partial<Record<'authors' | 'date' | 'venue' | 'abstract', string>>;

/**
 * Makes a reader of the facts that an entry of a list shows. Words before a date, such as `Published:`, are left out. Marked for the
 * build, which would otherwise keep it in the first script of a site, where no facts are read.
 */
/* @__NO_SIDE_EFFECTS__ */
export function entryFacts({ authors, date, venue, abstract }: Places): (entry: Element) => Facts {
  return (entry) => ({
    authors: [...new Set(all(entry, authors).flatMap(names))],
    date: citationDate((all(entry, date)[0] ?? '').replace(/^[^\d:]*:\s*/, '')),
    venue: all(entry, venue)[0],
    abstract: all(entry, abstract)[0]?.replace(/^Abstract:? (?=\S)/, ''),
  });
}

const all = (entry: Element, places: string | undefined): string[] =>
  places === undefined ? [] : [...entry.querySelectorAll(places)].map(shownText);

/** Returns the names in `By A. Byron, M. Curie, and B. Riemann`, without the words between them. */
const names = (text: string): string[] =>
  text
    .replace(/^by /i, '')
    .split(/\s*[,;·]\s*(?:and\s+)?|\s+and\s+/)
    .filter((name) => name !== '' && !/^(?:et al\.?|\.\.\.|…)$/.test(name));
