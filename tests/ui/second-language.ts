import messages from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import type { Say } from '../../src/ui/words.ts';
import { type Catalogue, type Message, wordsOf } from './english.ts';

/** The language whose rules the made-up words follow: its plurals have other forms than English, its numbers other signs. */
export const secondLanguage = 'pl';

const forms = new Intl.PluralRules(secondLanguage).resolvedOptions().pluralCategories;

const longer = (words: string): string => words.replace(/[\p{L}’'-]+/gu, (word) => `${word}${word.toLowerCase()}`);

/**
 * The words of a made-up language: longer than in English, what stands first in an English sentence stands last, and each
 * plural has a form for each that Polish has, with the form's name in it.
 */
export const secondCatalogue: Catalogue = {
  ...Object.fromEntries(Object.entries<Message>(messages).flatMap(translated)),
  language: { message: secondLanguage },
};

/** The words of the made-up language. */
export const secondWords: Say = wordsOf(secondCatalogue);

function translated([key, message]: [string, Message]): Array<[string, Message]> {
  const plural = /^(.*)_(one|other)$/.exec(key)?.[1];
  if (plural === undefined || !(`${plural}_other` in messages)) return [[key, turned(message)]];
  if (key === `${plural}_one`) return [];
  return forms.map((form) => [`${plural}_${form}`, turned(message, ` ‹${form}›`)]);
}

function turned({ message, ...rest }: Message, form = ''): Message {
  const parts = message.split(/(\$\w+\$)/).map((part) => (part.startsWith('$') ? part : longer(part.trim())));
  const text = parts.reverse().filter((part) => part !== '');
  return { ...rest, message: text.join(' ') + form };
}
