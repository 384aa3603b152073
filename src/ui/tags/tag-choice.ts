import type { TagKeyAct } from './tag-keys.ts';

/** The choice in the tag field: a row of its list, or a chip, or neither (−1). */
export interface TagChoice {
  open: boolean;
  row: number;
  chip: number;
}

/** The list is closed and nothing chosen. */
export const noChoice: TagChoice = { open: false, row: -1, chip: -1 };

/** Returns the choice once `text` stands in the field: the first row, if anything is typed. */
export const choiceFor = (text: string): TagChoice =>
  text.trim() === '' ? noChoice : { open: true, row: 0, chip: -1 };

/** Returns the choice after a key. */
export function choiceAfter(act: TagKeyAct, choice: TagChoice): TagChoice {
  switch (act.kind) {
    case 'openList':
      return { open: true, row: 0, chip: -1 };
    case 'chooseRow':
      return { ...choice, row: act.row };
    case 'chooseChip':
      return { ...choice, chip: act.chip };
    case 'closeList':
    case 'acceptOption':
    case 'addTyped':
    case 'removeChip':
    case 'toNote':
      return noChoice;
  }
}
