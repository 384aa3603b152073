import { describe, expect, test } from 'vitest';
import { asciiLetters } from '../../src/formats/bibtex/ascii-letters.ts';
import { citeKey } from '../../src/formats/bibtex/cite-key.ts';
import { annotationOf } from './made-annotation.ts';

const keyOf = (author: string, title = 'Margins of error'): string =>
  citeKey({ ...annotationOf('arxiv:2606.00467'), title, year: 2026 }, [author], new Set());

describe('a key begins with the family name in letters of ASCII', () => {
  test.each([
    ['Jørn Bjørnsen', 'bjornsen'],
    ['Ute Großmann', 'grossmann'],
    ['Zofia Żółkiewska', 'zolkiewska'],
    ['Vân Đặng', 'dang'],
    ['Þóra Æsisdóttir', 'aesisdottir'],
    ['Guðrún Sæmundsdóttir', 'saemundsdottir'],
    ['Élodie Lœuf', 'loeuf'],
    ['Aylin Kılıç', 'kilic'],
    ['İrem İnce', 'ince'],
    ['Karl Borġ Ħal', 'hal'],
    ['Iliana Kaʻapana', 'kaapana'],
    ['Núria Gal·lart', 'gallart'],
    ['Siobhán O’Rourke', 'orourke'],
    ['Сергей Жуков', 'zhukov'],
    ['Ольга Соловьёва', 'soloveva'],
    ['Νίκος Καζούρης', 'kazouris'],
    ['Ada King-Noel', 'kingnoel'],
    ['Joost van den Berg', 'berg'],
    ['de la Torre, Inés', 'torre'],
    ['García Lorca, Federico', 'garcialorca'],
  ])('%s: %s', (author, name) => {
    expect(keyOf(author)).toBe(`${name}2026margins`);
  });
});

describe('a key begins with a name, never with what stands beside it', () => {
  test.each([
    ['Otis Redfern Jr.', 'redfern'],
    ['Otis Redfern, Sr.', 'redfern'],
    ['Otis Redfern III', 'redfern'],
    ['Redfern IV, Otis', 'redfern'],
    ['Lei Zhang 0023', 'zhang'],
    ['Lei Zhang (ABC)', 'zhang'],
    ['Lei Zhang [ABC]', 'zhang'],
    ['Lei Zhang, PhD', 'zhang'],
    ['Okafor BN', 'okafor'],
    ['MARGIN Collaboration', 'margin'],
    ['The Falcon Team', 'falcon'],
    ['Falcon Team, Birds @ Nest', 'falcon'],
    ['University of Randstadt', 'randstadt'],
    ['02.Heron', 'heron'],
  ])('%s: %s', (author, name) => {
    expect(keyOf(author)).toBe(`${name}2026margins`);
  });

  test('and is made of the id where the name has no such letters', () => {
    expect(keyOf('王芳')).toBe('arxiv-2606-00467');
  });
});

test('every Latin letter of European and Vietnamese alphabets has a form in ASCII', () => {
  const codes = [0xc0, 0x250, 0x1e00, 0x1f00];
  const letters = [0, 2].flatMap((at) => {
    const [from = 0, to = 0] = codes.slice(at, at + 2);
    return Array.from({ length: to - from }, (_, index) => String.fromCodePoint(from + index));
  });
  const without = letters.filter((letter) => /\p{L}/u.test(letter) && !/^[a-z'·ʼʾ ]+$/.test(asciiLetters(letter)));
  // A letter of Zhuang and one of phonetics, which no name has.
  expect(without).toEqual(['ƺ', 'ƻ']);
});
