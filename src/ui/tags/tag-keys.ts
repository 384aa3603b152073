/** The state of the tag field when a key comes. */
export interface TagFieldView {
  typed: string;
  open: boolean;
  rows: number;
  /** The chosen row; −1 for none. */
  row: number;
  chips: number;
  /** The chosen chip; −1 for none. */
  chip: number;
  /** Whether lines run from right to left. */
  rtl: boolean;
}

/** The act of a key in the tag field. */
export type TagKeyAct =
  | { kind: 'openList' }
  | { kind: 'closeList' }
  | { kind: 'chooseRow'; row: number }
  | { kind: 'acceptOption'; row: number }
  | { kind: 'addTyped' }
  | { kind: 'toNote' }
  | { kind: 'chooseChip'; chip: number }
  | { kind: 'removeChip'; chip: number };

/** Returns the act of `key` (without modifiers) in the tag field; undefined if the browser or the editor handles it. */
export function tagKeyAct(key: string, view: TagFieldView): TagKeyAct | undefined {
  const { typed, open, row, chip } = view;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      return rowAct(key, view);
    case 'Enter':
      if (open && row >= 0) return { kind: 'acceptOption', row };
      return typed.trim() === '' ? { kind: 'toNote' } : { kind: 'addTyped' };
    case 'Tab':
      return open && row >= 0 ? { kind: 'acceptOption', row } : undefined;
    case 'Escape':
      // A list of offers alone must not keep Escape from closing the editor.
      if (open && (typed !== '' || row >= 0)) return { kind: 'closeList' };
      return chip >= 0 ? { kind: 'chooseChip', chip: -1 } : undefined;
    default:
      return chipAct(key, view);
  }
}

function rowAct(key: 'ArrowDown' | 'ArrowUp', { open, rows, row }: TagFieldView): TagKeyAct | undefined {
  if (rows === 0) return undefined;
  if (!open) return { kind: 'openList' };
  if (key === 'ArrowDown') return { kind: 'chooseRow', row: (row + 1) % rows };
  return { kind: 'chooseRow', row: row <= 0 ? rows - 1 : row - 1 };
}

function chipAct(key: string, { typed, chips, chip, rtl }: TagFieldView): TagKeyAct | undefined {
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  const forth = rtl ? 'ArrowLeft' : 'ArrowRight';
  if (typed !== '' || chips === 0) return undefined;
  if (chip < 0) return key === 'Backspace' || key === back ? { kind: 'chooseChip', chip: chips - 1 } : undefined;
  if (key === 'Backspace' || key === 'Delete') return { kind: 'removeChip', chip };
  if (key === back) return { kind: 'chooseChip', chip: Math.max(0, chip - 1) };
  if (key === forth) return { kind: 'chooseChip', chip: chip + 1 < chips ? chip + 1 : -1 };
  return { kind: 'chooseChip', chip: -1 };
}
