import fc from 'fast-check';
import { expect, it } from 'vitest';
import { authorNames } from '../../src/sites/read/author-names.ts';

const read = (...values: string[]): string[] => authorNames(values, () => false);

it.each([
  ['Curie, M. S.', ['M. S. Curie']],
  ['Marie Curie', ['Marie Curie']],
  ['Curie,', ['Curie']],
  ['by Ada Byron', ['Ada Byron']],
  ['von Neumann, John', ['John von Neumann']],
  ['van der Berg, Jan Willem', ['Jan Willem van der Berg']],
  ['Byron A; Curie M;', ['Byron A', 'Curie M']],
  ['Ada Byron, Marie Curie', ['Ada Byron', 'Marie Curie']],
  ['Ada Byron, Marie Curie, Emmy Noether', ['Ada Byron', 'Marie Curie', 'Emmy Noether']],
  ['Ada Byron, Marie Curie and Emmy Noether', ['Ada Byron', 'Marie Curie', 'Emmy Noether']],
  ['Ada Byron, Marie Curie, and Emmy Noether', ['Ada Byron', 'Marie Curie', 'Emmy Noether']],
  ['Ada Byron & Marie Curie', ['Ada Byron', 'Marie Curie']],
  ['A. Byron, M. Curie', ['A. Byron', 'M. Curie']],
  ['Byron A, Curie MS, Noether E', ['Byron A', 'Curie MS', 'Noether E']],
  ['Plato, Ada Byron, Marie Curie', ['Plato', 'Ada Byron', 'Marie Curie']],
  ['Byron, A., Curie, M. S.', ['A. Byron', 'M. S. Curie']],
  ['Byron, A., & Curie, M. S.', ['A. Byron', 'M. S. Curie']],
  ['Byron, Ada, Curie, Marie', ['Ada Byron', 'Marie Curie']],
  ['Byron, Ada and Curie, Marie', ['Ada Byron', 'Marie Curie']],
  ['Ada Byron, Marie Curie, et al.', ['Ada Byron', 'Marie Curie']],
  ['Ada Byron*, Marie Curie†', ['Ada Byron', 'Marie Curie']],
  ['Sammy Davis, Jr.', ['Sammy Davis, Jr.']],
  ['Davis, Sammy, Jr.', ['Sammy Davis, Jr.']],
  ['Davis, Jr., Sammy', ['Sammy Davis, Jr.']],
  ['Sammy Davis, Jr., Ada Byron', ['Sammy Davis, Jr.', 'Ada Byron']],
  ['Ada Byron, PhD', ['Ada Byron, PhD']],
  ['Orion Team', ['Orion Team']],
  ['BELLE Collaboration', ['BELLE Collaboration']],
  ['Orion Team, Research @ Place', ['Orion Team, Research @ Place']],
  ['Department of Health and Human Services', ['Department of Health and Human Services']],
  ['Institute of Numbers, Old Town', ['Institute of Numbers, Old Town']],
  ['Ada Byron, BELLE Collaboration', ['Ada Byron', 'BELLE Collaboration']],
  ['Ada Byron, Marie Curie, Orion Team', ['Ada Byron', 'Marie Curie', 'Orion Team']],
  ['Byron, Ada (Old University)', ['Ada Byron']],
  ['BELLE Collaboration (Old Town)', ['BELLE Collaboration (Old Town)']],
  ['Byron, Ada; BELLE Collaboration', ['Ada Byron', 'BELLE Collaboration']],
  ['Ada Byron, Marie Curie; Emmy Noether', ['Ada Byron', 'Marie Curie', 'Emmy Noether']],
  ['Byron, Ada / Curie, Marie', ['Ada Byron', 'Marie Curie']],
  ['Ada Byron • Marie Curie', ['Ada Byron', 'Marie Curie']],
  ['Orion Research, Second Team', ['Orion Research, Second Team']],
  ['王五；赵六', ['王五', '赵六']],
  ['王五、赵六、孙七', ['王五', '赵六', '孙七']],
  ['王五，赵六', ['王五', '赵六']],
  ['王, 小明', ['王 小明']],
  ['S&oslash;ren Byron; Zo&eacute; Curie', ['Søren Byron', 'Zoé Curie']],
  ['Ada Byron<sup>*</sup>', ['Ada Byron']],
  ['Noël de la Tour', ['Noël de la Tour']],
  [';;', []],
])('the authors in %j are %j', (written, names) => {
  expect(read(written)).toEqual(names);
});

it('reads one name from each of several values', () => {
  expect(read('Márquez Ruiz, Ana María', 'Byron, Ada', '山田, 太郎')).toEqual([
    'Ana María Márquez Ruiz',
    'Ada Byron',
    '山田 太郎',
  ]);
});

it('names an author once who is given once for each affiliation', () => {
  expect(read('Byron, A.', 'Byron, A.', 'Curie, M.', 'Byron, A.')).toEqual(['A. Byron', 'M. Curie']);
});

it('takes two names for one person where the page shows them as one', () => {
  const names = (shown: string) => authorNames(['Márquez Ruiz, Ana María'], (name) => shown.includes(name));
  expect(names('by Ana María Márquez Ruiz, 2026')).toEqual(['Ana María Márquez Ruiz']);
  expect(names('by Márquez Ruiz and another')).toEqual(['Márquez Ruiz', 'Ana María']);
});

const first = fc.constantFrom('Ada', 'Zoé', 'Jean-Luc', 'M. S.', 'Óscar');
const last = fc.constantFrom('Byron', 'O’Hara', 'de Vries', 'Nuñez', 'Łoś', 'van der Meer');
const person = fc.tuple(first, last);
const people = fc.uniqueArray(person, { minLength: 2, maxLength: 6, selector: (name) => name.join() });
const separator = fc.constantFrom('; ', ';', '；', '、', ' | ', ' / ');

it('reads any list back, whatever separates its names', () => {
  fc.assert(
    fc.property(people, separator, fc.boolean(), (all, between, inverted) => {
      const written = all.map(([given, family]) => (inverted ? `${family}, ${given}` : `${given} ${family}`));
      const names = all.map((name) => name.join(' '));
      expect(read(written.join(between))).toEqual(names);
      expect(read(...written)).toEqual(names);
    }),
  );
});

it('reads a list with commas back', () => {
  fc.assert(
    fc.property(people, fc.constantFrom(', ', ' and ', ', and ', ' & '), (all, end) => {
      const names = all.map((name) => name.join(' '));
      expect(read(names.slice(0, -1).join(', ') + end + names.at(-1))).toEqual(names);
    }),
  );
});
