import messages from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import type { Say } from '../../src/ui/words.ts';

/** One message of a language, as browsers read it. */
export interface Message {
  message: string;
  description?: string;
  placeholders?: { [name: string]: { content: string } };
}

/** The words of one language by their keys. */
export type Catalogue = Readonly<Record<string, Message>>;

/** The words of `catalogue`, filled in as the browser does it. A key that it lacks throws. */
export const wordsOf =
  (catalogue: Catalogue): Say =>
  (key, ...substitutes) => {
    const found = catalogue[key];
    if (found === undefined) throw new Error(`There are no words for ${key}`);
    const { message, placeholders = {} } = found;
    return message.replace(/\$(\w+?)\$/g, (_, name: string) => {
      const at = Number(placeholders[name.toLowerCase()]?.content.slice(1));
      return String(substitutes[at - 1] ?? '');
    });
  };

/** The English words. */
export const english: Say = wordsOf(messages);
