import { say } from '../../messages/say.ts';
import { element } from '../nodes/element.ts';
import { icon } from '../nodes/icon.ts';
import { secretText } from '../nodes/secret-text.ts';
import type { RowAct } from './row.ts';

/** The look of a button in a row. */
export interface RowButtonLook {
  /** Classes added to that of all buttons. */
  look?: string;
  sign?: Node;
  /** Whether the name stands beside the sign. A sign alone has its name as a tooltip. */
  word?: boolean;
  pressed?: boolean;
}

/**
 * Makes a button of a row that asks for the act `name`. A button without a sign shows its word. The words depend on what the
 * user wrote about the paper, so page script cannot read them.
 */
export function rowButton(
  name: RowAct,
  label: string,
  { look = '', sign, word = sign === undefined, pressed }: RowButtonLook,
): Element {
  const title = word ? undefined : label;
  return element(
    'button',
    {
      class: `act ${look}`,
      type: 'button',
      'data-act': name,
      title,
      'aria-label': title,
      'aria-pressed': pressed?.toString(),
    },
    sign ?? '',
    word ? secretText(label) : '',
  );
}

/** Returns the star of a row, set or not. */
export const starButton = (on: boolean): Element =>
  rowButton('star', say('page_star'), { look: on ? 'starred' : '', sign: icon('star', on), pressed: on });
