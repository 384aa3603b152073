import { say } from '../../messages/say.ts';
import { type Attributes, element } from '../nodes/element.ts';
import { icon } from '../nodes/icon.ts';
import { secretText } from '../nodes/secret-text.ts';
import type { RowAct } from './row-act.ts';

/** Makes a button of a row that asks for `act`, with the class `look`. */
export const actButton = (
  act: RowAct,
  look: string,
  attributes: Attributes,
  ...children: Array<Node | string>
): HTMLElement => element('button', { class: look, type: 'button', 'data-act': act, ...attributes }, ...children);

/** The look of a button with a sign or a word. */
export interface RowButtonLook {
  /** Classes added to that of all such buttons. */
  look?: string;
  sign?: Node;
  /** Whether the name stands beside the sign. A sign alone has its name as a tooltip. */
  word?: boolean;
  pressed?: boolean;
}

/**
 * Makes a button with a sign or a word that asks for `act`. A button without a sign shows its word. The words depend on what
 * the user wrote about the paper, so page script cannot read them.
 */
export function rowButton(
  act: RowAct,
  label: string,
  { look = '', sign, word = sign === undefined, pressed }: RowButtonLook,
): HTMLElement {
  const title = word ? undefined : label;
  return actButton(
    act,
    `act ${look}`,
    { title, 'aria-label': title, 'aria-pressed': pressed?.toString() },
    sign ?? '',
    word ? secretText(label) : '',
  );
}

/** Returns the star of a row, set or not. */
export const starButton = (on: boolean): Element =>
  rowButton('star', say('page_star'), { look: on ? 'starred' : '', sign: icon('star', on), pressed: on });
