import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPages } from '../../src/files/import-pages.ts';
import { entry } from '../formats/library-arbitrary.ts';

const lists = fc.array(entry(), { maxLength: 12 });

describe('the pages of an import', () => {
  it('hold every paper once and in order', () => {
    fc.assert(
      fc.property(
        lists,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 3_000 }),
        (entries, most, characters) => {
          expect([...importPages(entries, { entries: most, characters })].flat()).toEqual(entries);
        },
      ),
    );
  });

  it('are never empty and never too long', () => {
    fc.assert(
      fc.property(
        lists,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 3_000 }),
        (entries, most, characters) => {
          for (const page of importPages(entries, { entries: most, characters })) {
            expect(page.length).toBeGreaterThan(0);
            expect(page.length).toBeLessThanOrEqual(most);
            const length = page.reduce((sum, each) => sum + JSON.stringify(each).length, 0);
            if (page.length > 1) expect(length).toBeLessThanOrEqual(characters);
          }
        },
      ),
    );
  });

  it('are as long as they may be', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 100, max: 3_000 }), (entries, characters) => {
        const pages = [...importPages(entries, { entries: 5, characters })];
        for (const [at, page] of pages.slice(0, -1).entries()) {
          const longer = [...page, pages[at + 1]?.[0]];
          const length = longer.reduce((sum, each) => sum + JSON.stringify(each).length, 0);
          expect(longer.length > 5 || length > characters).toBe(true);
        }
      }),
    );
  });

  it('measure no entry that stands behind those asked for', () => {
    let measured = 0;
    const [some] = fc.sample(entry(), 1);
    const measuring = { ...some, toJSON: () => (measured += 1) };
    const [first] = importPages(Array(1_000).fill(measuring), { entries: 10, characters: 1_000 });
    expect(first).toHaveLength(10);
    expect(measured).toBeLessThanOrEqual(11);
  });

  it('are none for nothing', () => {
    expect([...importPages([])]).toEqual([]);
  });
});
