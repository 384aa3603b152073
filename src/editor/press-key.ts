import { editorCommands } from '../core/commands.ts';
import { putText } from '../ui/editing/put-text.ts';

/** A field that is typed in. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/** Keys beside characters that are pressed again in the frame when they arrived in the page. */
const acting: ReadonlySet<string> = new Set(editorCommands.flatMap(({ keys }) => keys));

/** Whether `key` is one that `pressKey` presses. */
export const isActing = (key: string): boolean => acting.has(key);

/**
 * Presses a key in `field` for a person whose own press went elsewhere: its listeners hear it, and where none takes it,
 * the text changes as the browser would change it.
 */
export function pressKey(field: Field, key: string): void {
  if (!field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))) return;
  if (key === 'Enter' && field instanceof HTMLTextAreaElement) putText(field, '\n');
  if (key === 'Backspace') erase(field);
}

/** Takes away what is chosen, or the character before the caret. */
function erase(field: Field): void {
  const to = field.selectionEnd ?? field.value.length;
  const from = field.selectionStart ?? to;
  const [last = ''] = [...field.value.slice(Math.max(0, from - 2), from)].slice(-1);
  field.setSelectionRange(from === to ? from - last.length : from, to);
  putText(field, '');
}
