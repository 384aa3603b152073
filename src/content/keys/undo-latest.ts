import type { CallError } from '../../core/call-error.ts';
import type { Edit } from '../../core/edit.ts';
import { callUntilAnswered } from '../../messages/client.ts';
import { newOpId } from '../../messages/op-id.ts';
import { say } from '../../messages/say.ts';
import type { Card } from '../../sites/find/card.ts';
import type { ColourScheme } from '../nodes/colour-scheme.ts';
import { showNotice } from '../overlay/notice.ts';
import type { PageLibrary } from '../page/page-library.ts';

const lasts = 10_000;

/**
 * Undoes the latest edit of any paper on the page that was made since the page was opened, and shows which kind of edit
 * it was. Older edits stay: one accidental key must not empty a note of last week.
 */
export async function undoLatest(
  cards: Card[],
  library: PageLibrary,
  scheme: ColourScheme,
  onError: (error: CallError) => void,
): Promise<void> {
  const ids = [...new Set(cards.map(({ id }) => id))];
  const since = Math.floor(performance.timeOrigin);
  const op = newOpId();
  const undone = await callUntilAnswered('annotations.undo', { op, ids, since });
  if (!undone.ok) {
    onError(undone.error);
    return showNotice({ text: say('page_not_undone'), sign: 'alert', buttons: [], lasts }, scheme);
  }
  if (undone.value === null)
    return showNotice({ text: say('page_nothing_to_undo'), sign: 'note', buttons: [], lasts }, scheme);
  const { edit, saved } = undone.value;
  if (saved.annotation !== null) {
    const names = [saved.annotation.id, ...saved.annotation.aliases];
    for (const id of names) library.set(id, saved.annotation, op);
    cards.find(({ id }) => names.includes(id))?.element.scrollIntoView({ block: 'nearest' });
  }
  showNotice({ text: say(undoneWords[edit.kind]), sign: 'note', buttons: [], lasts }, scheme);
}

/** The message for each kind of undone edit. It holds no text of the user's, because the page can read a notice. */
const undoneWords = {
  addTag: 'page_undone_tag',
  removeTag: 'page_undone_tag',
  setNote: 'page_undone_note',
  setStatus: 'page_undone_status',
  setStar: 'page_undone_star',
  delete: 'page_undone_delete',
  restore: 'page_undone_delete',
} as const satisfies Readonly<Record<Edit['kind'], string>>;
