import { describe, expect, it } from 'vitest';
import { type ListKeys, listCommands } from '../../src/core/commands.ts';
import { type KeyPlace, type KeyPress, listCommand } from '../../src/lists/keys/list-command.ts';
import { listCommandKeys } from '../support/command-rows.ts';

const places: readonly KeyPlace[] = ['field', 'list', 'elsewhere'];

/** Where a key works that the table lists under each name. */
const worksAt: { readonly [Where in keyof Required<ListKeys>]: readonly KeyPlace[] } = {
  anywhere: ['field', 'list', 'elsewhere'],
  inField: ['field'],
  outsideField: ['list', 'elsewhere'],
  onLine: ['list'],
};

/** The press of a key that the table names, such as `Ctrl+e`. */
function press(name: string, more: Partial<KeyPress> = {}): KeyPress {
  const parts = name.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    metaKey: parts.includes('Meta'),
    isComposing: false,
    ...more,
  };
}

const names = [...new Set(listCommandKeys.map(({ key }) => key))];

describe.each(names)('the key %s', (name) => {
  const rows = listCommandKeys.filter(({ key }) => key === name);

  it.each(places)('runs at most one command in the place “%s”, and that of its row in the table', (place) => {
    const ids = [...new Set(rows.filter(({ where }) => worksAt[where].includes(place)).map(({ id }) => id))];
    expect(ids.length).toBeLessThan(2);
    expect(listCommand(press(name), place)).toBe(ids[0]);
  });

  it('belongs to the input method while it composes', () => {
    for (const place of places) expect(listCommand(press(name, { isComposing: true }), place)).toBeUndefined();
  });

  it('runs nothing with two modifiers, nor with one that the table does not name', () => {
    const key = press(name).key;
    for (const place of places) {
      expect(listCommand(press(`Ctrl+Alt+${key}`), place)).toBeUndefined();
      for (const modifier of ['Ctrl', 'Alt', 'Meta'])
        if (!names.includes(`${modifier}+${key}`))
          expect(listCommand(press(`${modifier}+${key}`), place)).toBeUndefined();
    }
  });
});

it.each(names.filter((name) => name.includes('+')))('%s works with Caps Lock too', (name) => {
  const [row] = listCommandKeys.filter(({ key }) => key === name);
  expect(listCommand({ ...press(name), key: press(name).key.toUpperCase() }, 'list')).toBe(row?.id);
});

describe('the keys of a list', () => {
  it('reach every command', () => {
    const reached = names.flatMap((name) => places.map((place) => listCommand(press(name), place)));
    expect(listCommands.map(({ id }) => id).filter((id) => !reached.includes(id))).toEqual([]);
  });

  it('leave single letters to the search field', () => {
    const letters = names.filter((name) => name.length === 1);
    expect(letters.length).toBeGreaterThan(5);
    for (const letter of letters) expect(listCommand(press(letter), 'field')).toBeUndefined();
  });

  it('are no others', () => {
    for (const key of ['a', 'q', 'F1', 'Tab', ' '])
      for (const place of places) expect(listCommand(press(key), place)).toBeUndefined();
  });
});
