import { describe, expect, test } from 'vitest';
import { localId } from '../../../src/core/ids/local-id.ts';
import { parseKeptId } from '../../../src/core/ids/paper-id.ts';

const entry = { title: 'On the Müller–Lyer illusion', firstAuthor: 'Casanova, Arianna', year: 1998 };

describe('the id of an entry without id and address', () => {
  test('is the same every time, and reads as itself', () => {
    const id = localId(entry);
    // Written out, because the ids in libraries must not change.
    expect(id).toBe('local:d5jbqb7jj5tjk');
    expect(parseKeptId(id ?? '')).toBe(id);
    expect(localId({ ...entry })).toBe(id);
  });

  test.each([
    { ...entry, title: 'on the muller lyer ILLUSION.' },
    { ...entry, firstAuthor: 'Arianna Casanova' },
  ])('is the same for $title by $firstAuthor', (other) => {
    expect(localId(other)).toBe(localId(entry));
  });

  test.each([
    { ...entry, title: 'On the Müller–Lyer illusion II' },
    { ...entry, firstAuthor: 'Casanova, Bruno' },
    { ...entry, firstAuthor: '' },
    { ...entry, year: 1999 },
    { ...entry, year: undefined },
  ])('is another for $title by $firstAuthor in $year', (other) => {
    expect(localId(other)).not.toBe(localId(entry));
    expect(localId(other)).toMatch(/^local:[0-9a-v]{13}$/);
  });

  test('is none where there is no title', () => {
    for (const title of ['', ' ', '…?']) expect(localId({ ...entry, title })).toBeUndefined();
  });

  test('differs for thousands of titles that differ in a number alone', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => localId({ ...entry, title: `Report ${at}` }));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
