import type { Status } from '../../core/status.ts';
import { say } from '../../messages/say.ts';
import { element } from '../nodes/element.ts';
import { icon } from '../nodes/icon.ts';
import { secretText } from '../nodes/secret-text.ts';
import type { RowView } from './row.ts';
import { rowButton, starButton } from './row-button.ts';

/** Returns the sign of a reading status, in words that page script cannot read. */
export const statusSign = (status: Status): Element =>
  element('span', { class: 'status' }, icon(status), secretText(say(`page_${status}`)));

/**
 * Returns the far end of a row at rest: status and star, or one pale sign.
 * @param mine whether the row shows something of the user's
 */
export function rowEnd({ annotation }: RowView, mine: boolean): Node {
  if (!mine) return rowButton('tag', say('page_tag'), { look: 'rest', sign: icon('tag') });
  const { status, star } = annotation ?? {};
  return element(
    'span',
    { class: 'end' },
    ...(status === undefined ? [] : [statusSign(status)]),
    ...(star ? [starButton(true)] : []),
  );
}
