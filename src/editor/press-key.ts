import { editorCommands } from '../core/commands.ts';
import { putText } from '../ui/editing/put-text.ts';

/** A field for typing. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/** Keys other than characters that are pressed again in the frame when they arrived in the page. */
const editorKeys: ReadonlySet<string> = new Set(editorCommands.flatMap(({ keys }) => keys));

/** Returns whether `pressKey` can press `key`. */
export const isEditorKey = (key: string): boolean => editorKeys.has(key);

/**
 * Presses a key in `field` for a user whose own press went elsewhere: calls its listeners and, if none takes the key,
 * changes the text as the browser would.
 */
export function pressKey(field: Field, key: string): void {
  if (!field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))) return;
  if (key === 'Enter' && field instanceof HTMLTextAreaElement) putText(field, '\n');
  if (key === 'Backspace') erase(field);
}

/** Removes the selected text, or the character before the caret. */
function erase(field: Field): void {
  const to = field.selectionEnd ?? field.value.length;
  const from = field.selectionStart ?? to;
  const [last = ''] = [...field.value.slice(Math.max(0, from - 2), from)].slice(-1);
  field.setSelectionRange(from === to ? from - last.length : from, to);
  putText(field, '');
}
