import { describe, expect, it } from 'vitest';
import { type Act, actOf, type KeyPress, type Place } from '../../src/lists/keys/keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

type Row = readonly [key: string, field: Act | undefined, list: Act | undefined, elsewhere: Act | undefined];

const table: readonly Row[] = [
  ['ArrowDown', 'next', 'next', 'next'],
  ['ArrowUp', 'previous', 'previous', 'previous'],
  ['Escape', 'back', 'back', 'back'],
  ['Enter', 'open', 'open', undefined],
  ['Home', undefined, 'first', undefined],
  ['End', undefined, 'last', undefined],
  ['j', undefined, 'next', 'next'],
  ['k', undefined, 'previous', 'previous'],
  ['e', undefined, 'edit', undefined],
  ['t', undefined, 'edit', undefined],
  ['n', undefined, 'note', undefined],
  ['z', undefined, 'undo', 'undo'],
  ['/', undefined, 'search', 'search'],
  ['Delete', undefined, 'bin', undefined],
  ['Backspace', undefined, 'bin', undefined],
  ['a', undefined, undefined, undefined],
];

const places: readonly Place[] = ['field', 'list', 'elsewhere'];

describe.each(table)('the key %s', (key, ...acts) => {
  it.each(places)('means what it should in the %s', (place) => {
    expect(actOf(press(key), place)).toBe(acts[places.indexOf(place)]);
  });

  it('is the input method’s while it composes', () => {
    for (const place of places) expect(actOf(press(key, { isComposing: true }), place)).toBeUndefined();
  });
});

describe('with a modifier', () => {
  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)(
    '%s and E edits the chosen line, from the field too',
    (modifier) => {
      expect(actOf(press('e', { [modifier]: true }), 'field')).toBe('edit');
      expect(actOf(press('E', { [modifier]: true }), 'list')).toBe('edit');
      expect(actOf(press('e', { [modifier]: true }), 'elsewhere')).toBeUndefined();
    },
  );

  it('everything else is the browser’s', () => {
    for (const [key] of table.filter(([name]) => name !== 'e' && name !== 'z'))
      for (const place of places) expect(actOf(press(key, { ctrlKey: true }), place)).toBeUndefined();
    expect(actOf(press('e', { ctrlKey: true, altKey: true }), 'list')).toBeUndefined();
  });

  it('Z undoes outside the field, where it is the field’s own undo', () => {
    expect(actOf(press('z', { metaKey: true }), 'list')).toBe('undo');
    expect(actOf(press('z', { ctrlKey: true }), 'field')).toBeUndefined();
  });
});
