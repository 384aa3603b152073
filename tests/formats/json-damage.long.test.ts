import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadFile } from '../../src/formats/format.ts';
import { readJson } from '../../src/formats/json/read-json.ts';
import { json } from '../../src/formats/json.ts';
import { library } from './library-arbitrary.ts';
import { wholePapers, written } from './written.ts';

interface Damage {
  /** Where, as a part of the whole. */
  at: number;
  dropped: number;
  put: string;
}

/** The text after one damage after the other. */
function damaged(text: string, damages: readonly Damage[]): string {
  let now = text;
  for (const { at, dropped, put } of damages) {
    const from = Math.floor(at * now.length);
    now = now.slice(0, from) + put + now.slice(from + dropped);
  }
  return now;
}

/** Whether the reading came as far as the papers, rather than stop at the form of the file. */
const wasValidated = ({ entries, problems }: ReadFile): boolean =>
  entries.length > 0 || problems.some(({ reason }) => /^(?:annotation|paper)\b/.test(reason));

/** Puts `put` in the place of the value, inside of `root`, that `which` chooses among all of them. */
function exchanged(root: unknown, which: number, put: unknown): void {
  const places: Array<(value: unknown) => void> = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      places.push((next) =>
        Object.defineProperty(value, name, { value: next, enumerable: true, configurable: true, writable: true }),
      );
      collect(inner);
    }
  };
  collect(root);
  places[which % places.length]?.(put);
}

describe('files with damage of any kind', () => {
  const own = (value: object): string[] => [...Object.getOwnPropertyNames(value)];
  const before = { object: own(Object.prototype), list: own(Array.prototype) };

  const scalar = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom(null, [], {}, 'arxiv:1'));
  const anything = fc.oneof(
    scalar,
    fc.array(scalar),
    scalar.map((later) => ({ later })),
  );
  /** Leaves JSON, but with any value in the place of any other. */
  const exchange = fc.array(fc.tuple(fc.nat(), anything), {
    minLength: 1,
    maxLength: 3,
  });
  /** Leaves any text. */
  const damage = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      dropped: fc.constantFrom(0, 0, 1, 1, 3, 40),
      put: fc.constantFrom(
        '',
        'x',
        '1',
        'é',
        '"',
        ',',
        '{',
        '}',
        '[',
        ']',
        '\\',
        '\u0000',
        'null',
        '"__proto__":{"x":1},',
        '"constructor":1,',
        '\n',
        '9e999',
        '-',
      ),
    }),
    { maxLength: 2 },
  );

  beforeAll(() => {
    Object.freeze(Object.prototype);
    Object.freeze(Array.prototype);
  });

  afterAll(() => {
    expect(own(Object.prototype)).toEqual(before.object);
    expect(own(Array.prototype)).toEqual(before.list);
    expect({}).not.toHaveProperty('x');
  });

  test('are read without a throw, and each gives entries or reasons with a place', async () => {
    let runs = 0;
    let validated = 0;
    const some = library().filter((entries) => entries.length > 0);
    await fc.assert(
      fc.asyncProperty(some, exchange, damage, async (entries, exchanges, damages) => {
        const value = JSON.parse(await written(json, entries));
        for (const [which, put] of exchanges) exchanged(value.papers, which, put);
        const text = JSON.stringify(value, null, 1);
        if (damages.length === 0) {
          const { entries: read, problems } = await readJson(text);
          expect(read.length + problems.length).toBe(entries.length);
        }
        const read = await readJson(damaged(text, damages));
        runs += 1;
        if (wasValidated(read)) validated += 1;
        for (const problem of read.problems) {
          expect(problem.reason).not.toBe('');
          expect(problem.line > 0 || read.refused !== undefined).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
    expect(validated / runs).toBeGreaterThan(0.3);
  });
});

test('of a file cut off after its first paper, all papers whose lines are whole come back', async () => {
  let lost = 0;
  const some = library().filter((entries) => entries.length > 1);
  await fc.assert(
    fc.asyncProperty(some, fc.double({ min: 0, max: 1, noNaN: true }), async (entries, at) => {
      const file = await written(json, entries);
      const first = file.indexOf('\n', file.indexOf('\n') + 1);
      const length = first + Math.floor(at * (file.length - first));
      const read = await readJson(file.slice(0, length));
      const whole = wholePapers(file, length);
      if (whole < entries.length) lost += 1;
      expect(read.refused).toBeUndefined();
      expect(read.entries).toEqual((await readJson(file)).entries.slice(0, whole));
      expect(read.problems).toHaveLength(length < file.length - 1 ? 1 : 0);
    }),
    { numRuns: 2_000 },
  );
  expect(lost).toBeGreaterThan(500);
});
