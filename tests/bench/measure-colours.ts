import type { Chromium } from './cdp.ts';
import { call } from './in-page.ts';
import { listingUrl, madeListing } from './made-listing.ts';
import type { Pair } from './measure.ts';
import { openTab } from './tab.ts';
import { waitUntil } from './wait-until.ts';

/** What following the colours of a page costs, and how soon it follows. */
export interface ColourFigures {
  /** Milliseconds of one look; raw: the styles that it read, read once more. */
  look: Pair;
  /** Milliseconds between two looks, all in the same tab. */
  between: number[];
  /** Milliseconds from a new ground of the body to the row that has followed; raw: to the next frame. */
  turn: Pair;
}

/** Measures a page at rest with `cards` cards, and then lets it turn dark and light. */
export async function measureColours(browser: Chromium, cards: number, rounds: number): Promise<ColourFigures> {
  const tab = await openTab(browser, { pages: new Map([[listingUrl(cards), madeListing(cards)]]) });
  await tab.open(listingUrl(cards));
  const rows = `document.getElementsByTagName('tag-along').length >= ${cards} || null`;
  await waitUntil(`${cards} rows`, () => tab.run<boolean | null>(rows));
  await tab.show();
  const looks = await tab.run<Array<{ at: number; took: number; again: number }>>(call(watchLooks, rounds), 'content');
  const turn: Pair = { ours: [], raw: [] };
  for (let round = 0; round < rounds; round += 1) {
    const { ours, raw } = await tab.run<{ ours: number; raw: number }>(call(turnOnce, round % 2 === 0), 'content');
    turn.ours.push(ours);
    turn.raw.push(raw);
  }
  await tab.close();
  return {
    look: { ours: looks.map(({ took }) => took), raw: looks.map(({ again }) => again) },
    between: looks.slice(1).map(({ at }, before) => at - (looks[before]?.at ?? 0)),
    turn,
  };
}

/** Times what our script does from its first computed style in a turn to the end of that turn, `count` times. */
function watchLooks(count: number): Promise<unknown> {
  const real = globalThis.getComputedStyle;
  const looks: unknown[] = [];
  const read: Element[] = [];
  return new Promise((done) => {
    globalThis.getComputedStyle = (element) => {
      const at = performance.now();
      if (read.length === 0) {
        queueMicrotask(() => {
          const end = performance.now();
          for (const one of read.splice(0)) void real(one).backgroundColor;
          looks.push({ at, took: end - at, again: performance.now() - end });
          if (looks.length < count) return;
          globalThis.getComputedStyle = real;
          done(looks);
        });
      }
      read.push(element);
      return real(element);
    };
  });
}

/** Gives the body a dark or a light ground, and waits for the frame in which the first row has followed. */
function turnOnce(dark: boolean): Promise<unknown> {
  const [host] = document.getElementsByTagName('tag-along');
  const { openOrClosedShadowRoot: open } = (globalThis as unknown as ExtensionDom).chrome.dom;
  const row = host && open(host)?.querySelector('[data-scheme]');
  const start = performance.now();
  let raw: number | undefined;
  // No event of the page's root tells of it, as of a sheet that the page adopts.
  document.body.style.setProperty('background', dark ? '#111' : '#fff', 'important');
  return new Promise((done) => {
    const look = (): void => {
      raw ??= performance.now() - start;
      if (row?.getAttribute('data-scheme') === (dark ? 'dark' : 'light'))
        done({ ours: performance.now() - start, raw });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

interface ExtensionDom {
  chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
}
