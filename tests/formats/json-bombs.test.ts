import { describe, expect, it } from 'vitest';
import { mostProblems, mostUnreadable } from '../../src/formats/entry-collector.ts';
import { largestPart } from '../../src/formats/json/json-scanner.ts';
import { laterLines } from '../../src/formats/json/later-lines.ts';
import { readJson } from '../../src/formats/json/read-json.ts';
import { mostOfOnePaper } from '../../src/formats/paper-groups.ts';

const head = '{"format":"tagalong","version":1,"papers":[\n';

const paper = (id: string, ...aliases: string[]): string =>
  JSON.stringify({
    annotation: {
      id,
      aliases,
      title: '',
      authors: [],
      tags: ['rlhf'],
      note: '',
      star: false,
      sites: [],
      created: 1,
      updated: 1,
      stamps: { tags: [] },
    },
  });

const good = paper('arxiv:2606.00001');

describe('a file with very many faults', () => {
  it.each([
    ['papers that are none', (count: number) => `${'1,\n'.repeat(count)}${good}\n]}`],
    ['lines that are cut', (count: number) => `${'{"annotation":{"id\n'.repeat(count)}${good}\n]}`],
  ])('names the first, counts the others, and gives what is good behind them: %s', async (_, rest) => {
    const count = mostProblems + 500;
    const read = await readJson(head + rest(count));
    expect(read.problems).toHaveLength(mostProblems);
    expect(read).toMatchObject({ unreadable: count, unread: 0, entries: [{ annotation: { id: 'arxiv:2606.00001' } }] });
    expect(read.problems.at(-1)?.line).toBe(mostProblems + 1);
  });

  it.each([
    ['papers that are none', (count: number) => `${good},\n${'1,\n'.repeat(count)}${good}\n]}`],
    ['lines that are cut', (count: number) => `${good},\n${'{"annotation":\n'.repeat(count)}${good}\n]}`],
  ])('is looked at no further once far too much is wrong, and says of how much: %s', async (_, rest) => {
    const count = mostUnreadable + 2_345;
    const read = await readJson(head + rest(count));
    expect(read.entries).toHaveLength(1);
    expect(read.problems).toHaveLength(mostProblems);
    expect(read.unreadable).toBe(mostUnreadable);
    // The good one at its end is among them.
    expect(read.unreadable + read.unread).toBe(count + 1);
  });

  it('is looked for line by line, none before it is asked for', () => {
    const [first] = laterLines(`\n${'{"annotation":1},\n'.repeat(100_000)}`, 0);
    expect(first?.()).toMatchObject({ from: 1, to: 17 });
  });
});

describe('the pauses of reading', () => {
  /** How often a reading asks for a pause, and whether it waits for each. */
  async function pausesOf(text: string): Promise<number> {
    let asked = 0;
    let waited = 0;
    await readJson(text, () => {
      asked += 1;
      return Promise.resolve().then(() => {
        waited += 1;
      });
    });
    expect(waited).toBe(asked);
    return asked;
  }

  it.each([
    ['good papers', (count: number) => `${head}${`${good},\n`.repeat(count)}${good}\n]}`],
    ['bad papers', (count: number) => `${head}${'1,'.repeat(count)}1]}`],
    ['lines behind damage', (count: number) => `${head}${'{"annotation":{"id\n'.repeat(count)}`],
    ['other fields', (count: number) => `{${'"x":1,'.repeat(count)}"format":1}`],
  ])('come with every step, however many: %s', async (_, make) => {
    expect(await pausesOf(make(2_000))).toBeGreaterThanOrEqual(2_000);
  });

  it('come as well among what is only counted', async () => {
    const some = await pausesOf(`${head}${'1,'.repeat(mostUnreadable)}1]}`);
    expect(await pausesOf(`${head}${'1,'.repeat(mostUnreadable + 50_000)}1]}`)).toBe(some + 50);
  });
});

describe('one entry that is far too large', () => {
  it.each([
    ['names', `{${'"n":1,'.repeat(largestPart.pieces)}"n":1}`, `more than ${largestPart.pieces} names`],
    [
      'characters in lists',
      `[${'1,'.repeat(largestPart.characters / 2)}1]`,
      `more than ${largestPart.characters} char`,
    ],
    ['characters in a text', `"${'x'.repeat(largestPart.characters)}"`, `more than ${largestPart.characters} char`],
    ['lists inside each other', '['.repeat(100_000), 'more than 32 lists'],
  ])('is not built, and the others are read: %s', async (_, value, reason) => {
    const read = await readJson(`${head}${good},\n{"annotation":${value}},\n${paper('arxiv:2606.00002')}\n]}`);
    expect(read.entries.map(({ annotation }) => annotation.id)).toEqual(['arxiv:2606.00001', 'arxiv:2606.00002']);
    expect(read.problems).toMatchObject([{ line: 3, reason: expect.stringContaining(reason) }]);
  });
});

describe('entries that share their ids', () => {
  it('are of one paper also where each shares one with the next alone', async () => {
    const id = (at: number): string => `doi:10.1145/1234567.${10_000 + at}`;
    const chain = Array.from({ length: 3 * mostOfOnePaper }, (_, at) => paper(id(at), id(at + 1)));
    const read = await readJson(`${head}${chain.join(',\n')}\n]}`);
    // One in between is left out, and the chain begins anew behind it.
    expect(read.unreadable).toBe(2);
    expect(read.entries).toHaveLength(chain.length - 2);
    expect(read.problems.map(({ line }) => line)).toEqual([mostOfOnePaper + 2, 2 * mostOfOnePaper + 3]);
  });
});

it('tells a kind by the names before the place where it is not read further', async () => {
  const hypothesis = `{"export_date":"","annotations":[${'{"tags":[]},'.repeat(largestPart.pieces)}{}]}`;
  expect((await readJson(hypothesis)).refused).toEqual({ kind: 'wrong-type', looks: { other: 'hypothesis' } });
});
