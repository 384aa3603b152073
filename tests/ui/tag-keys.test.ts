import { describe, expect, it } from 'vitest';
import { type TagFieldView, type TagKeyAct, tagKeyAct } from '../../src/ui/tags/tag-keys.ts';

const idle: TagFieldView = { typed: '', open: false, rows: 3, row: -1, chips: 2, chip: -1, rtl: false };
const list: TagFieldView = { ...idle, typed: 'ju', open: true, row: 0 };

const cases: Array<[what: string, key: string, view: TagFieldView, act: TagKeyAct | undefined]> = [
  ['Enter takes the chosen row', 'Enter', { ...list, row: 1 }, { kind: 'acceptOption', row: 1 }],
  ['Tab takes it too', 'Tab', list, { kind: 'acceptOption', row: 0 }],
  ['Tab moves on where the list is closed', 'Tab', { ...list, open: false }, undefined],
  ['Tab moves on where no row is chosen', 'Tab', { ...list, row: -1 }, undefined],
  ['Enter adds what is typed where the list is closed', 'Enter', { ...list, open: false }, { kind: 'addTyped' }],
  ['Enter goes to the note where nothing is typed', 'Enter', idle, { kind: 'toNote' }],
  ['arrows open the list', 'ArrowDown', idle, { kind: 'openList' }],
  ['arrows open no empty list', 'ArrowDown', { ...idle, rows: 0 }, undefined],
  ['down goes round', 'ArrowDown', { ...list, row: 2 }, { kind: 'chooseRow', row: 0 }],
  ['up goes round', 'ArrowUp', list, { kind: 'chooseRow', row: 2 }],
  ['up goes up', 'ArrowUp', { ...list, row: 2 }, { kind: 'chooseRow', row: 1 }],
  ['Escape closes the list first', 'Escape', list, { kind: 'closeList' }],
  ['Escape is then the editor’s', 'Escape', { ...list, open: false }, undefined],
  ['Escape lets a chip go', 'Escape', { ...idle, chip: 1 }, { kind: 'chooseChip', chip: -1 }],
  ['Backspace chooses the last chip first', 'Backspace', idle, { kind: 'chooseChip', chip: 1 }],
  ['and removes it second', 'Backspace', { ...idle, chip: 1 }, { kind: 'removeChip', chip: 1 }],
  ['Delete removes a chosen chip', 'Delete', { ...idle, chip: 0 }, { kind: 'removeChip', chip: 0 }],
  ['Delete chooses none', 'Delete', idle, undefined],
  ['Backspace in a text is the browser’s', 'Backspace', list, undefined],
  ['Backspace without chips does nothing', 'Backspace', { ...idle, chips: 0 }, undefined],
  ['left goes to the chips', 'ArrowLeft', idle, { kind: 'chooseChip', chip: 1 }],
  ['left stops at the first', 'ArrowLeft', { ...idle, chip: 0 }, { kind: 'chooseChip', chip: 0 }],
  ['right goes back to the text', 'ArrowRight', { ...idle, chip: 1 }, { kind: 'chooseChip', chip: -1 }],
  ['right goes along', 'ArrowRight', { ...idle, chip: 0 }, { kind: 'chooseChip', chip: 1 }],
  ['right to left turns them', 'ArrowRight', { ...idle, rtl: true }, { kind: 'chooseChip', chip: 1 }],
  ['a letter lets a chip go', 'x', { ...idle, chip: 1 }, { kind: 'chooseChip', chip: -1 }],
  ['a letter is the browser’s', 'x', idle, undefined],
];

describe('tagKeyAct', () => {
  it.each(cases)('%s', (_, key, view, act) => {
    expect(tagKeyAct(key, view)).toEqual(act);
  });
});
