import { say } from '../../messages/say.ts';
import { element } from '../nodes/element.ts';
import { icon } from '../nodes/icon.ts';
import { secretText } from '../nodes/secret-text.ts';
import type { RowAct } from './row.ts';

/** How a button of a row looks. */
export interface RowButtonLook {
  /** Classes beside that of all. */
  look?: string;
  sign?: Node;
  /** Whether its name stands beside the sign; alone, a sign has it as a tooltip. */
  word?: boolean;
  pressed?: boolean;
}

/**
 * A button of a row that asks for `name`. Without a sign it is its word. Which words stand there depends on what the user said
 * of the paper, so page script cannot read them.
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

/** The star of a row, set or not. */
export const starButton = (on: boolean): Element =>
  rowButton('star', say('page_star'), { look: on ? 'starred' : '', sign: icon('star', on), pressed: on });
