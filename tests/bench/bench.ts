import { cpus, loadavg } from 'node:os';
import { type Chromium, startChromium } from './cdp.ts';
import { figuresOf, type Line, tableOf } from './figures.ts';
import {
  fill,
  measureListing,
  measureLookUp,
  measurePopup,
  measureSaves,
  measureSearch,
  type Pair,
} from './measure.ts';
import { measureColours } from './measure-colours.ts';

export interface BenchOptions {
  executable: string;
  /** The built extension. */
  extension: string;
  /** Sizes of the library. */
  papers: readonly number[];
  rounds: number;
}

/** Measures every trip on libraries of several sizes and prints one table. Nothing here passes or fails. */
export async function bench({ executable, extension, papers, rounds }: BenchOptions): Promise<void> {
  const lines: Line[] = [];
  for (const count of papers) {
    const browser = await startChromium(executable, extension);
    try {
      console.log(`Filling a library with ${count} papers.`);
      await fill(browser, count);
      lines.push(...(await measureAll(browser, count, rounds)));
    } finally {
      await browser.close();
    }
  }
  console.log(`\n${tableOf(lines)}\n`);
  console.log(
    `Medians of ${rounds} in turns, quartiles in brackets. Load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} × ${cpus()[0]?.model}. ` +
      'Compare ratios, not milliseconds of two runs.',
  );
}

async function measureAll(browser: Chromium, papers: number, rounds: number): Promise<Line[]> {
  const lines: Line[] = [];
  const add = (what: string, { ours, raw }: Pair, rawIs: string, goal = ''): void => {
    console.log(`${what}, ${papers} papers: done.`);
    lines.push({ what, papers, ours, raw: { what: rawIs, times: raw }, goal });
  };
  add(
    'popup → list painted',
    await measurePopup(browser, rounds),
    '50 rows by one cursor, plain rows',
    'G1: at most 1.5 ×',
  );
  const { first, next } = await measureSearch(browser, rounds);
  add('first search → painted', first, 'search column read and scanned, 50 plain rows');
  add('next search → painted', next, 'lines scanned, 50 plain rows', 'G8: a tenth of a 300 ms peer');
  const { warm, dead } = await measureSaves(browser, rounds);
  add('save acknowledged, worker awake', warm, 'one strict put in the worker', 'G4: at most 6 ×');
  add('save acknowledged, worker gone', dead, 'a message that only wakes the worker', 'G6: at most 2 ×');
  add(
    '2 000 papers looked up',
    await measureLookUp(browser, rounds),
    '2 000 reads in the worker',
    'G13: at most 0.2 ×',
  );
  for (const cards of [50, 2_000]) {
    const { inView, all } = await measureListing(browser, cards, rounds);
    const goal = cards === 2_000 ? 'G12: at most 100 ms more' : '';
    add(`${cards} cards: rows in view`, inView, 'plain rows when the page is parsed', goal);
    add(`${cards} cards: all rows`, all, 'plain rows when the page is parsed');
    const { look, between, turn } = await measureColours(browser, cards, rounds);
    add(
      `${cards} cards: a look at the page's colours, every ${Math.round(figuresOf(between).median)} ms`,
      look,
      'the same styles alone',
    );
    add(`${cards} cards: page turns dark → row is dark`, turn, 'the next frame', 'at most 1 000 ms');
  }
  return lines;
}
