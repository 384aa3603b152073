import { escapeTex } from './escape-tex.ts';

// `and`, commas and braces have a meaning between names; a name that has them is kept whole by braces around it.
const needsBraces = /(?:^|\s)and(?=\s|$)|,.*,|,\s*(?:[js]r\.?|I{2,3}|IV)$|[{}]|^others$/iu;

/** Names for the field `author`, joined by ` and `; a last `others` stands for those who are not named. */
export function bibtexNames(authors: readonly string[]): string {
  const last = authors.length - 1;
  const names = authors.map((name) => name.replace(/\s+/gu, ' ').trim());
  return names
    .map((name, index) => {
      if (name === 'others' && index === last && last > 0) return name;
      return needsBraces.test(name) || /^,|,$/.test(name) ? `{${escapeTex(name)}}` : escapeTex(name);
    })
    .join(' and ');
}
