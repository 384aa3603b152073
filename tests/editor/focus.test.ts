// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createTypingPlace } from '../../src/editor/create-typing-place.ts';
import { keepFocus } from '../../src/editor/keep-focus.ts';

const make = <Name extends 'button' | 'input' | 'textarea'>(name: Name): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  document.body.append(element);
  return element;
};

beforeEach(() => document.body.replaceChildren());

describe('createTypingPlace', () => {
  it('keeps keys that arrive before the field has the focus, in their order', () => {
    const area = make('textarea');
    const place = createTypingPlace(
      document.body,
      () => area.focus(),
      () => {},
    );
    for (const key of ['n', 'o']) place.press(key);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'w', bubbles: true, cancelable: true }));
    expect(area.value).toBe('');
    place.press('');
    expect(document.activeElement).toBe(area);
    expect(area.value).toBe('now');
  });

  it('goes back to the last field and types the key where the caret was', () => {
    const place = createTypingPlace(
      document.body,
      () => {},
      () => {},
    );
    const input = make('input');
    const area = make('textarea');
    const button = make('button');
    const received: string[] = [];
    area.addEventListener('input', () => received.push(area.value));
    input.focus();
    area.value = 'ac';
    area.focus();
    area.setSelectionRange(1, 1);
    button.focus();
    place.press('b');
    expect(document.activeElement).toBe(area);
    expect(received).toEqual(['abc']);
  });

  it('types nothing for a key that is no character', () => {
    const place = createTypingPlace(
      document.body,
      () => {},
      () => {},
    );
    const input = make('input');
    let inputs = 0;
    input.addEventListener('input', () => {
      inputs += 1;
    });
    input.focus();
    make('button').focus();
    place.press('');
    expect(document.activeElement).toBe(input);
    expect(inputs).toBe(0);
  });

  it('types nothing of one paper into the next', () => {
    const [tag, note] = [make('input'), make('textarea')];
    let field: HTMLElement = tag;
    const place = createTypingPlace(
      document.body,
      () => field.focus(),
      () => {},
    );
    place.press('');
    field = note;
    place.forget();
    place.press('b');
    place.press('');
    expect([tag.value, note.value]).toEqual(['', 'b']);
  });

  it('leaves a removed field alone', () => {
    const place = createTypingPlace(
      document.body,
      () => {},
      () => {},
    );
    const input = make('input');
    input.focus();
    input.remove();
    place.press('b');
    expect(input.value).toBe('');
  });
});

describe('keepFocus', () => {
  const tab = (at: Element, shiftKey: boolean): boolean =>
    !at.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', shiftKey, bubbles: true, cancelable: true }));

  it('goes round at both ends, past elements that cannot have the focus', () => {
    const root = document.createElement('div');
    document.body.append(root);
    keepFocus(root);
    const [first, unreachable, last] = [make('button'), make('button'), make('textarea')];
    unreachable.tabIndex = -1;
    root.append(first, last, unreachable);
    last.focus();
    expect(tab(last, false)).toBe(true);
    expect(document.activeElement).toBe(first);
    expect(tab(first, true)).toBe(true);
    expect(document.activeElement).toBe(last);
    expect(tab(last, true)).toBe(false);
    expect(document.activeElement).toBe(last);
  });
});
