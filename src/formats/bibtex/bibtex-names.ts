import { type AuthorName, andOthers, authorNames } from './author-name.ts';
import { escapeTex } from './escape-tex.ts';
import { isSmall } from './family-start.ts';
import type { Person } from './split-name.ts';

/**
 * Names for the field `author`, joined by ` and `, so that every reader of BibTeX takes them apart as they are meant.
 * A last `others` stands for those who are not named.
 */
export function bibtexNames(authors: readonly string[]): string {
  const last = authors.at(-1) ?? '';
  const counted = authors.length > 1 && last === 'others';
  const names = (counted ? authors.slice(0, -1) : authors).flatMap(authorNames).map(written);
  const others = names.length > 0 && (counted || andOthers.test(last.trim()));
  return [...names, ...(others ? ['others'] : [])].join(' and ');
}

const written = (author: AuthorName): string => (author.kind === 'group' ? whole(author.name) : person(author));

/** A name that no reader takes apart. */
const whole = (name: string): string => `{${escapeTex(name)}}`;

function person({ given, family, suffix, familyFirst }: Person): string {
  const onlyName = `${family} ${suffix}`.trim();
  if (given === '') return onlyName.includes(' ') || onlyName === 'others' ? whole(onlyName) : escapeTex(onlyName);
  if (suffix !== '') return `${familyPart(family)}, ${escapeTex(suffix)}, ${escapeTex(given)}`;
  // As it is said, where readers find the family name by themselves.
  const asSaid = `${given} ${family}`;
  return !familyFirst && readFrom(asSaid) === given.split(' ').length
    ? escapeTex(asSaid)
    : `${familyPart(family)}, ${escapeTex(given)}`;
}

/** Where BibTeX lets the family name begin: at the first small word that is not the last one, otherwise at the last word. */
function readFrom(name: string): number {
  const words = name.split(' ');
  const small = words.slice(0, -1).findIndex(isSmall);
  return small < 0 ? words.length - 1 : small;
}

/** The part before a comma. There BibTeX counts all words up to the last small one as particles. */
function familyPart(family: string): string {
  const words = family.split(' ');
  return !isSmall(words[0] ?? '') && words.slice(0, -1).some(isSmall) ? whole(family) : escapeTex(family);
}
