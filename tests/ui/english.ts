import messages from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import type { Say } from '../../src/ui/words.ts';

interface Message {
  message: string;
  placeholders?: { [name: string]: { content: string } };
}

/** The English words, filled in as the browser does it. */
export const english: Say = (key, ...substitutes) => {
  const { message, placeholders = {} }: Message = messages[key];
  return message.replace(/\$(\w+?)\$/g, (_, name: string) => {
    const at = Number(placeholders[name.toLowerCase()]?.content.slice(1));
    return String(substitutes[at - 1] ?? '');
  });
};
