import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePaperId } from '../../../src/core/ids/paper-id.ts';

/**
 * Links to papers in 36 public reading lists of computer science, biology, chemistry, economics, mathematics, medicine,
 * neuroscience, physics and psychology: the address and the id that it determines. A line with `none` is a paper whose
 * address determines none, with what the address says in place of an id.
 */
const links = readFileSync(path.join(import.meta.dirname, 'paper-links.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [address = '', id = ''] = line.split('\t');
    return {
      address,
      id: id === 'none' ? undefined : id,
      host: new URL(address).hostname,
      read: parsePaperId(address),
    };
  });

const determined = links.filter(({ id }) => id !== undefined);
const hosts = [...new Set(determined.map(({ host }) => host))].map((host) => {
  const ofHost = determined.filter((link) => link.host === host);
  return { host, all: ofHost.length, read: ofHost.filter(({ read, id }) => read === id).length };
});

describe('links of public reading lists', () => {
  test('are of many hosts', () => {
    expect(determined.length).toBeGreaterThan(3_000);
    expect(hosts.length).toBeGreaterThan(80);
  });

  test('name no wrong paper', () => {
    expect(links.filter(({ id, read }) => read !== undefined && read !== id)).toEqual([]);
  });

  test('name 99.5 % of the papers that their addresses determine', () => {
    const missed = determined.filter(({ read }) => read === undefined);
    const share = 1 - missed.length / determined.length;
    expect(share, missed.map(({ address }) => address).join('\n')).toBeGreaterThanOrEqual(0.995);
  });

  test.each(hosts.filter(({ all }) => all >= 10))('$host: $read of $all', ({ read, all }) => {
    expect(read / all).toBeGreaterThanOrEqual(0.95);
  });
});
