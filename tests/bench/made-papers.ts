import { parsePaperId } from '../../src/core/ids/paper-id.ts';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import { nextStamp } from '../../src/core/stamp.ts';
import { tagKey } from '../../src/core/tag.ts';

const syllables = 'ba con de fer gra hi in ka lo mem net or pri qua ra sto ten ul vec wa xi ym za tion ing al'.split(
  ' ',
);

/** Numbers between 0 and 1 that are the same in every run: Lehmer's generator, with the constants of Park and Miller. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const chanceOfWords = createChance(7);
const someOf = <Value>(values: readonly Value[], chance: () => number): Value =>
  values[Math.floor(chance() * values.length)] ?? (values[0] as Value);

/** Words that mean nothing, some frequent and most rare, as in real text. */
const vocabulary = Array.from({ length: 6_000 }, (_, at) => {
  const length = 2 + Math.floor(chanceOfWords() * 3);
  return Array.from({ length }, () => someOf(syllables, chanceOfWords)).join('') + (at % 26 === 0 ? 's' : '');
});

const words = (count: number, chance: () => number): string =>
  Array.from({ length: count }, () => vocabulary[Math.floor(vocabulary.length ** chance()) - 1] ?? 'word').join(' ');

const tags = Array.from({ length: 40 }, (_, at) => `topic-${vocabulary[at * 7 + 3]}`);

/** The id of the made paper at `at`. */
export const madeId = (at: number): string => {
  const month = 1 + (Math.floor(at / 9_000) % 12);
  return `${15 + Math.floor(at / 108_000)}${String(month).padStart(2, '0')}.${10_000 + (at % 9_000)}`;
};

/** The annotated paper at `at`: every run makes the same. */
export function madeEntry(at: number): LibraryEntry {
  const chance = createChance(at * 7_919 + 1);
  const id = parsePaperId(`arxiv:${madeId(at)}`);
  if (id === undefined) throw new Error(`${madeId(at)} is no arXiv id.`);
  const time = Date.UTC(2024, 0, 1) + at * 60_000;
  const stamp = nextStamp(undefined, time, 'bench');
  const own = [...new Set([someOf(tags, chance), someOf(tags, chance)])];
  const authors = Array.from({ length: 3 }, () => words(2, chance));
  const title = words(9, chance);
  return {
    annotation: {
      id,
      aliases: [],
      title,
      authors,
      year: 2024,
      tags: own,
      note: chance() < 0.6 ? words(20, chance) : '',
      star: false,
      sites: ['arxiv'],
      created: time,
      updated: time,
      stamps: { tags: own.map((tag) => [tagKey(tag), stamp]), note: stamp },
    },
    paper: { id, aliases: [], title, authors, abstract: words(150, chance), date: '2024-01-02' },
  };
}

/** A word that many of the made papers say, for searching: the nth most frequent. */
export const frequentWord = (rank: number): string => vocabulary[rank] ?? 'word';
