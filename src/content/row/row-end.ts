import type { Annotation } from '../../core/annotation.ts';
import type { Status } from '../../core/status.ts';
import { say } from '../../messages/say.ts';
import { element } from '../nodes/element.ts';
import { icon } from '../nodes/icon.ts';
import { secretText } from '../nodes/secret-text.ts';
import { rowButton, starButton } from './row-button.ts';

/** Returns the sign of a reading status, in words that page script cannot read. */
export const statusSign = (status: Status): Element =>
  element('span', { class: 'status' }, icon(status), secretText(say(`page_${status}`)));

/**
 * Returns the far end of a row at rest: status and star, or one pale sign.
 * @param mine what the user said of the paper; undefined if there is nothing to show
 */
export function rowEnd(mine: Annotation | undefined): Node {
  if (mine === undefined) return rowButton('tag', say('page_tag'), { look: 'rest', sign: icon('tag') });
  const { status, star } = mine;
  return element(
    'span',
    { class: 'end' },
    ...(status === undefined ? [] : [statusSign(status)]),
    ...(star ? [starButton(true)] : []),
  );
}
