import { plainText } from './plain-text.ts';

/** Words of a name that is no person’s. */
const group =
  /\b(?:team|collaborations?|consorti(?:um|a)|groups?|committee|network|society|association|institut\w*|universit\w*|department|cent(?:er|re)|laborator\w*|labs?|projects?|initiative|foundation|organi[sz]ation|research|bureau|office|editors?|college|hospital|council|agency|ministry|alliance|investigators|authority|inc|ltd|gmbh|corporation|company)\b/i;
const suffix = /^(?:[js]r|i{1,3}|iv|ph\.?\s?d|m\.?d|esq)\.?$/i;
const initials = /^(?:\p{Lu}\p{Ll}?(?:[.’'\s-]+|$)|\p{Lu}{2,3}$)+$/u;
const eastAsian = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\s·・]+$/u;
const particle = /^(?:v[ao]n|de[rnl]?|d[aio]s?|della|l[ae]|ten?|ter|bin|ibn|al|el|zu[rm]?)\s/i;

/**
 * Returns the names of authors in reading order, each once: some publishers name an author once for each affiliation.
 * One value may hold several names.
 * @param values as the metadata gives them: one name each (`Muster, Ada`), or lists such as `Ada Muster; Ben Probe` and
 * `Ada Muster, Ben Probe`
 * @param isShown whether the page shows such a text: that tells the author `Márquez Ruiz, Ana María` from two authors
 */
export function authorNames(values: readonly string[], isShown: (name: string) => boolean): string[] {
  const parts = values.flatMap((value) => plainText(value).split(between).flatMap(atAnd));
  const names = [...new Set(parts.map(withoutNotes))].filter((name) => /\p{L}/u.test(name));
  // A list in each of several values is far less likely than a last name before a comma.
  const isFirstLast = names.some((name) => !/[,，]/.test(name) && isWholeName(name) && !group.test(name));
  const areInverted = names.length > 1 && !isFirstLast;
  const read = names.flatMap((name) => listed(name, areInverted, isShown));
  return [...new Set(read.filter((name) => !/^et al\b/i.test(name)))];
}

/** Separates names, each of which may have a comma. */
const between = /\s*[;；、|•]\s*|\s+[/·]\s+/;

/** Removes signs of footnotes, and an affiliation in brackets after the name of a person. */
const withoutNotes = (name: string): string =>
  name
    .replace(/[*†‡§¶]+/g, '')
    .replace(/\s*\([^()]*\)$/, (brackets, at, all) => (group.test(all.slice(0, at)) ? brackets : ''))
    .trim();

/** Separates `Muster, Ada and Probe, Ben`. */
function atAnd(text: string): string[] {
  const names = text.split(/\s+(?:and|und|&)\s+/);
  return names.every((name) => /^[^,]+,[^,]+$/.test(name)) ? names : [text];
}

/** Returns the names in one text. @param isInverted whether a comma can only stand between a last and a first name */
function listed(text: string, isInverted: boolean, isShown: (name: string) => boolean): string[] {
  const bare = text.replace(/^by\s+(?=\p{Lu})|[\s,，]+$|^[\s,，]+|[,\s]+et al\.?$/giu, '');
  const parts = bare.split(/\s*[,，]\s*(?:(?:and|und|&)\s+)?/);
  const [first = '', second = ''] = parts;
  if (parts.length === 1) return separated(bare);
  if (parts.length === 2) {
    if (group.test(first)) return [bare];
    const isList = isInverted ? group.test(second) : parts.every(isWholeName) && !isOnePerson(first, second, isShown);
    return isList ? parts.flatMap(separated) : [inReadingOrder(parts)];
  }
  if (parts.length === 3 && !isWholeName(first) && parts.some((part) => suffix.test(part)))
    return [inReadingOrder(parts)];
  if (isAlternating(parts)) return pairs(parts).map(inReadingOrder);
  const names = withSuffixes(parts);
  const others = names.filter((name) => !isWholeName(name));
  return others.length > 1 || (group.test(first) && others.length > 0) ? [bare] : names.flatMap(separated);
}

/** Whether two names of several words each are the last and the first names of one person. */
const isOnePerson = (last: string, first: string, isShown: (name: string) => boolean): boolean =>
  particle.test(last) || isShown(`${first} ${last}`);

/** Whether a part is a name of its own: several words and no initials alone, or characters of East Asia. */
const isWholeName = (part: string): boolean =>
  eastAsian.test(part) ? part.length > 1 : part.includes(' ') && !initials.test(part) && !suffix.test(part);

/** Whether first names or initials follow each last name: `Muster, A., Probe, B. C.` or `Muster, Ada, Probe, Ben`. */
const isAlternating = (parts: readonly string[]): boolean =>
  parts.length % 2 === 0 &&
  (parts.every((part, at) => (at % 2 === 1) === initials.test(part)) || !parts.some((part) => isWholeName(part)));

const pairs = (parts: readonly string[]): string[][] =>
  parts.flatMap((part, at) => (at % 2 === 0 ? [[part, parts[at + 1] ?? '']] : []));

/** Puts `Jr.` back to the name before it. */
const withSuffixes = (parts: readonly string[]): string[] =>
  parts.flatMap((part, at) => {
    const next = parts[at + 1] ?? '';
    return suffix.test(part) ? [] : suffix.test(next) ? `${part}, ${next}` : part;
  });

/** Returns the names before and after `and`, unless the whole is the name of a group. */
function separated(text: string): string[] {
  const names = text.split(/\s+(?:and|und|&)\s+/);
  return !group.test(text) && names.every(isWholeName) ? names : [text];
}

/**
 * Turns `Leinaas, J. M.` into `J. M. Leinaas` and `Davis, Sammy, Jr.` into `Sammy Davis, Jr.`. East Asian names begin
 * with the family.
 */
function inReadingOrder(parts: readonly string[]): string {
  const last = parts[0] ?? '';
  const end = parts.slice(1).filter((part) => suffix.test(part));
  const [first] = parts.slice(1).filter((part) => !suffix.test(part));
  const name = first === undefined ? last : eastAsian.test(last + first) ? `${last} ${first}` : `${first} ${last}`;
  return [name, ...end].join(', ');
}
