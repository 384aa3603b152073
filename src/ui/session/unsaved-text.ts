import type { EditingState } from './editing-state.ts';

/** Returns the unsaved work of an editor as text to copy: the tags on one line, then the note. */
export function unsavedText({ tags, typed, note }: Pick<EditingState, 'tags' | 'typed' | 'note'>): string {
  const unsaved = tags.flatMap(({ tag, state }) => (state === 'saved' ? [] : [tag]));
  const line = [...unsaved, typed.trim()].filter((text) => text !== '').join(', ');
  return [line, note].filter((text) => text !== '').join('\n');
}
