import type { Facts } from '../site.ts';
import { authorNames } from './author-names.ts';
import { citationDate } from './citation-date.ts';
import { linkedPaper, thingIn, valuesOf } from './linked-data.ts';
import { plainText } from './plain-text.ts';

/** Reads the facts of a page's one paper from its description in schema.org's terms; none if it describes no paper. */
export function linkedFacts(document: Document): Facts {
  const { thing } = linkedPaper(document);
  const texts = (...fields: string[]): string[] =>
    fields.flatMap((field) => valuesOf(thing?.[field]).map(nameOf)).filter((text) => text !== '');
  return {
    authors: authorNames(texts('author', 'creator'), () => false),
    abstract: plainText(texts('abstract')[0] ?? ''),
    date: texts('datePublished', 'dateCreated')
      .map(citationDate)
      .find((date) => date !== undefined),
    venue: plainText(texts('isPartOf', 'publication')[0] ?? '') || undefined,
  };
}

/** Returns a text, or the name of a thing; empty if there is none. */
function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const { name, givenName, familyName } = thingIn(value) ?? {};
  if (typeof name === 'string') return name;
  return [givenName, familyName].filter((part) => typeof part === 'string').join(' ');
}
