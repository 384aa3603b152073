import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm, normalWords } from '../../../src/core/text/normal-form.ts';

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

const eachLetter = (between: string) => (text: string) => [...text].join(between);

/** Ways to write one title: each gives another text that says the same. */
const otherForms: Record<string, (title: string) => string> = {
  composed: (title) => title.normalize('NFC'),
  decomposed: (title) => title.normalize('NFD'),
  compatible: (title) => title.normalize('NFKC'),
  'in full width': fullWidth,
  'in capitals': (title) => title.toUpperCase(),
  'with ligatures': (title) => title.replace(/ffi/g, 'ﬃ').replace(/ff/g, 'ﬀ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ'),
  'with soft hyphens': eachLetter('\u00ad'),
  'with zero-width spaces': eachLetter('\u200b'),
  'with a mark of byte order': (title) => `\ufeff${title}`,
  'with other spaces': (title) => `  ${title.replaceAll(' ', ' \u00a0\n\u2009 ')} `,
  'with other marks between words': (title) => title.replaceAll(' ', ' – '),
};

const latin = fc.constantFrom(
  'effizient',
  'office',
  'Étude',
  'Größe',
  'naïve',
  'flux',
  'CO2',
  'Ångström',
  'X',
  'Žižek',
);
const latinTitle = fc.array(latin, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const cjk = fc.constantFrom('基', '于', '深', '度', '学', '习', 'が', 'か', 'ガ', '評価', '削減', '分類');
const cjkTitle = fc.array(cjk, { minLength: 1, maxLength: 12 });

describe.each(Object.entries(otherForms))('a title %s', (_, otherForm) => {
  it('has the same words in normal form', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          latinTitle,
          cjkTitle.map((parts) => parts.join('')),
        ),
        (title) => {
          expect(normalWords(otherForm(title))).toEqual(normalWords(title));
        },
      ),
    );
  });
});

it('is the same with and without spaces in Chinese and Japanese', () => {
  fc.assert(
    fc.property(cjkTitle, fc.array(fc.constantFrom('', ' ', '\u3000')), (parts, spaces) => {
      const spaced = parts.map((part, at) => part + (spaces[at] ?? '')).join('');
      expect(normalWords(spaced)).toEqual(normalWords(parts.join('')));
    }),
  );
});

it('differs where the letters of two titles differ', () => {
  const letters = (title: string): string => title.replaceAll(' ', '').toLowerCase();
  const plain = fc.array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 6 }).map((w) => w.join(' '));
  fc.assert(
    fc.property(plain, plain, (one, other) => {
      expect(normalForm(one) === normalForm(other)).toBe(letters(one) === letters(other));
    }),
  );
});

it.each([
  ['かき', 'がき'],
  ['कि', 'का'],
  ['Reading I', 'Reading II'],
  ['H2O', 'H3O'],
])('differs for %s and %s', (one, other) => {
  expect(normalForm(one)).not.toBe(normalForm(other));
});

it('is idempotent, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normalForm(normalForm(text))).toBe(normalForm(text));
    }),
  );
});
