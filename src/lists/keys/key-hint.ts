import { type ListKeys, listCommands } from '../../core/commands.ts';
import type { Say, WordKey } from '../../ui/words.ts';
import type { ListCommand } from './list-command.ts';

/** Keys whose name is a word. */
const words: Readonly<Record<string, WordKey>> = { Escape: 'key_escape', Delete: 'key_delete' };

/** The first key of a command as it is shown beside a button or a field: `E`, `Ctrl E`, `Esc`. */
export function keyHint(say: Say, id: ListCommand, where: keyof ListKeys): string {
  const keys: ListKeys | undefined = listCommands.find((command) => command.id === id)?.keys;
  const [first = ''] = keys?.[where] ?? [];
  const word = words[first];
  if (word !== undefined) return say(word);
  return first
    .split('+')
    .map((part) => (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}
