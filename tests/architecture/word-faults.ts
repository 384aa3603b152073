import type { Catalogue, Message } from '../ui/english.ts';

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const formEnd = new RegExp(`_(${forms.join('|')})$`);

/** The names of messages that have a form for each plural of a language. */
export const pluralNames = (english: Catalogue): string[] =>
  Object.keys(english)
    .filter((key) => key.endsWith('_other'))
    .map((key) => key.slice(0, -'_other'.length));

const namedIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\$([A-Za-z0-9_@]+)\$/g)].map(([, name = '']) => name.toLowerCase()))].toSorted();

const placesOf = ({ placeholders = {} }: Message): Map<string, string> =>
  new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));

/** What is wrong with the English words, which translators start from, one sentence for each fault. */
export function englishFaults(english: Catalogue): string[] {
  return Object.entries(english).flatMap(([key, { description = '', placeholders = {} }]) => [
    ...(description.length < 15 || !/[.”"]$/.test(description)
      ? [`The message ${key} lacks a description for translators: what it is and where it stands.`]
      : []),
    ...Object.keys(placeholders)
      .filter((name) => !namedIn(description).includes(name.toLowerCase()))
      .map((name) => `The description of ${key} does not say what $${name.toUpperCase()}$ is.`),
  ]);
}

/**
 * What is wrong with the words of one language, one sentence for each fault.
 * @param language the name of its folder under `_locales`: `en`, `pt_BR`
 * @param english the words that it translates
 */
export function languageFaults(language: string, words: Catalogue, english: Catalogue): string[] {
  const tag = language.replace('_', '-');
  const plurals = pluralNames(english);
  const isForm = (key: string): boolean => plurals.includes(key.replace(formEnd, '')) && formEnd.test(key);
  const needed = [
    ...Object.keys(english).filter((key) => !isForm(key)),
    ...plurals.flatMap((name) =>
      new Intl.PluralRules(tag).resolvedOptions().pluralCategories.map((form) => `${name}_${form}`),
    ),
  ];
  const missing = needed.filter((key) => words[key] === undefined);
  const extra = Object.keys(words).filter((key) => !needed.includes(key));
  return [
    ...missing.map((key) =>
      isForm(key)
        ? `The language ${tag} lacks the plural form ${key}.`
        : `The language ${tag} lacks the message ${key}.`,
    ),
    ...extra.map((key) => `The language ${tag} has the message ${key}, which nothing asks for.`),
    ...(words.language?.message === tag ? [] : [`The message language of ${tag} is not ${tag}.`]),
    ...needed.filter((key) => !missing.includes(key)).flatMap((key) => placeFaults(tag, key, words, english)),
  ];
}

/** A form of a plural may leave the number out: "a paper". All else has the places that the English message has. */
function placeFaults(tag: string, key: string, words: Catalogue, english: Catalogue): string[] {
  const plural = english[`${key.replace(formEnd, '')}_other`];
  const model = plural ?? english[key];
  const message = words[key];
  if (model === undefined || message === undefined) return [];
  const [there, here] = [placesOf(model), placesOf(message)];
  const mayLack = plural === undefined ? [] : ['count'];
  const named = namedIn(message.message);
  return [
    ...[...there.keys()]
      .filter((place) => !named.includes(place) && !mayLack.includes(place))
      .map((place) => `The message ${key} of ${tag} leaves out $${place.toUpperCase()}$.`),
    ...named
      .filter((place) => there.get(place) === undefined || there.get(place) !== here.get(place))
      .map((place) => `The message ${key} of ${tag} fills $${place.toUpperCase()}$ otherwise than English does.`),
    ...[...here.keys()]
      .filter((place) => !named.includes(place))
      .map((place) => `The message ${key} of ${tag} fills $${place.toUpperCase()}$, which its text does not have.`),
  ];
}

/**
 * The messages that no code uses, one sentence for each.
 * @param code all source files and the manifest
 */
export function unusedFaults(english: Catalogue, code: string): string[] {
  const quoted = new Set([...code.matchAll(/['"`]([A-Za-z]\w*)['"`]|__MSG_(\w+)__/g)].map(([, a, b]) => a ?? b ?? ''));
  const beginnings = [...code.matchAll(/`([a-z]+_\w*)\$\{/g)].map(([, beginning = '']) => beginning);
  const plurals = new Set(pluralNames(english));
  const isUsed = (key: string): boolean => {
    const name = key.replace(formEnd, '');
    return quoted.has(plurals.has(name) ? name : key) || beginnings.some((beginning) => key.startsWith(beginning));
  };
  return Object.keys(english)
    .filter((key) => !isUsed(key))
    .map((key) => `No code uses the message ${key}.`);
}
