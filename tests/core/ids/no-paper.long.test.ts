import { describe, expect, test } from 'vitest';
import { parsePaperId } from '../../../src/core/ids/paper-id.ts';
import { type Random, seededRandom } from '../../sites/support/seeded-random.ts';
import { seed } from '../../support/seed.ts';
import { pagesOfNoPaper } from './pages-of-no-paper.ts';

const words =
  'amber birch cedar delta ember fjord grove harbor island jasper kernel lagoon meadow nectar orchid pepper quartz river summit timber'.split(
    ' ',
  );
const hosts = ['arxiv.org', 'doi.org', 'www.nature.com', 'dl.acm.org', 'aclanthology.org', 'openreview.net'];

/** The first and the last value of a number with this many digits, without a zero in front. */
const numberOf = (random: Random, digits: number): string =>
  String(10 ** (digits - 1) + random.below(9 * 10 ** (digits - 1)));

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function chosen(random: Random, name: string): string {
  const word = (): string => words[random.below(words.length)] ?? '';
  if (/^\d$/.test(name)) return numberOf(random, Number(name));
  switch (name) {
    case 'word':
      return word();
    case 'slug':
      return [word(), word(), String(random.below(3_000)), word()].join('-');
    case 'year':
      return String(1995 + random.below(32));
    case 'month':
      return twoDigits(1 + random.below(12));
    case 'day':
      return twoDigits(1 + random.below(28));
    case 'code':
      return (random.below(2 ** 30) + 2 ** 30).toString(36) + numberOf(random, 4);
    case 'doi':
      return `10.${numberOf(random, 4)}/${word()}.${numberOf(random, 6)}`;
    case 'arxiv':
      return `${20 + random.below(7)}${twoDigits(1 + random.below(12))}.${numberOf(random, 5)}`;
    case 'arxivMonth':
      return `${20 + random.below(7)}${twoDigits(1 + random.below(12))}`;
    case 'host':
      return hosts[random.below(hosts.length)] ?? '';
    default:
      return expect.unreachable(name);
  }
}

const kinds = Object.entries(pagesOfNoPaper);
const patterns = kinds.flatMap(([, ofKind]) => ofKind);
const each = Math.ceil(100_000 / patterns.length);

describe('no paper is named by a page of the kind', () => {
  test.each(kinds)('%s', (_, ofKind) => {
    const random = seededRandom(seed);
    const read = ofKind.flatMap((pattern) =>
      Array.from({ length: each }, () => pattern.replace(/\{(\w+)\}/g, (__, name: string) => chosen(random, name)))
        .filter((address) => parsePaperId(address) !== undefined)
        .slice(0, 2),
    );
    expect(read).toEqual([]);
  });
});
