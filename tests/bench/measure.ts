import type { Chromium } from './cdp.ts';
import { endWorker, extensionId, runInWorker } from './extension-worker.ts';
import { call, inPage } from './in-page.ts';
import { listingUrl, madeListing } from './made-listing.ts';
import { frequentWord, madeEntry, madeId } from './made-papers.ts';
import { openTab, type Tab } from './tab.ts';
import { waitUntil } from './wait-until.ts';

/** Two kinds of times that were taken in turns. */
export interface Pair {
  ours: number[];
  raw: number[];
}

const popup = 'src/popup/index.html';
/** A page of the extension that runs nothing. */
const quiet = 'icons/16.png';

const pairOf = (): Pair => ({ ours: [], raw: [] });

/** A large library takes minutes to fill. */
const fillingLimit = 1_800_000;

const waitFor = <Value>(tab: Tab, what: string, expression: string, limit?: number): Promise<Value> =>
  waitUntil(what, () => tab.run<Value | null>(`${expression} ?? null`), limit);

/** Fills the library with `count` made papers, by the road of an import. */
export async function fill(browser: Chromium, count: number): Promise<void> {
  const tab = await openTab(browser);
  await tab.open(`chrome-extension://${await extensionId(browser)}/${popup}`);
  const batch = 'bench-import-batch';
  const ask = async (name: string, takes: object): Promise<void> => {
    const answer = await tab.run<{ ok: boolean }>(`chrome.runtime.sendMessage(${JSON.stringify({ name, takes })})`);
    if (!answer.ok) throw new Error(`The library could not be filled: ${JSON.stringify(answer)}`);
  };
  await ask('library.beginImport', { batch, file: 'bench.json', putBack: false, total: count });
  for (let from = 0; from < count; from += 100) {
    const entries = Array.from({ length: Math.min(100, count - from) }, (_, at) => madeEntry(from + at));
    await ask('library.importPage', { batch, page: from / 100, entries, isLast: from + 100 >= count });
  }
  await waitFor(tab, 'the end of the import', call(inPage.jobIsDone, batch), fillingLimit);
  await tab.close();
}

/** From the start of the popup to its list painted. */
export async function measurePopup(browser: Chromium, rounds: number): Promise<Pair> {
  const base = `chrome-extension://${await extensionId(browser)}/`;
  const once = async (path: string, before: string): Promise<number> => {
    const tab = await openTab(browser, { before });
    await tab.open(base + path);
    const painted = await waitFor<number>(tab, `the list of ${path}`, 'window.painted');
    await tab.close();
    return painted;
  };
  const times = pairOf();
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await once(popup, call(inPage.watchRows)));
    times.raw.push(await once(quiet, call(inPage.paintLatest)));
  }
  return times;
}

/** From a word in the search field to its results painted; `first` is the first search after opening. */
export async function measureSearch(browser: Chromium, rounds: number): Promise<{ first: Pair; next: Pair }> {
  const base = `chrome-extension://${await extensionId(browser)}/`;
  const first = pairOf();
  const next = pairOf();
  for (let round = 0; round < rounds; round++) {
    const raw = await openTab(browser);
    await raw.open(base + quiet);
    const ours = await openTab(browser, { before: call(inPage.watchRows) });
    await ours.open(base + popup);
    await waitFor(ours, 'the list of the popup', 'window.painted');
    for (const [at, pair] of [first, next].entries()) {
      const word = frequentWord(3 + round * 2 + at);
      await ours.show();
      pair.ours.push(await ours.run<number>(call(inPage.searchOnce, word)));
      await raw.show();
      pair.raw.push(await raw.run<number>(call(inPage.scanOnce, word, at === 0)));
    }
    await ours.close();
    await raw.close();
  }
  return { first, next };
}

const timed = (message: unknown): string =>
  `(async () => { const start = performance.now();
    const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)});
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    return performance.now() - start; })()`;

const rawPut = `(async () => {
  const settled = (request) => new Promise((done, fail) => { request.onsuccess = () => done(request.result); request.onerror = () => fail(request.error); });
  const opening = indexedDB.open('bench');
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
  const database = await settled(opening);
  const put = async () => {
    const writing = database.transaction('rows', 'readwrite', { durability: 'strict' });
    writing.objectStore('rows').put({ id: 'row', text: 'x'.repeat(1000), at: Math.random() });
    await new Promise((done) => { writing.oncomplete = done; });
  };
  await put();
  const start = performance.now();
  await put();
  const time = performance.now() - start;
  database.close();
  return time; })()`;

let saves = 0;

function saveOf(paper: number): unknown {
  saves += 1;
  const { paper: facts } = madeEntry(paper);
  const op = `bench-save-${String(saves).padStart(10, '0')}`;
  return {
    name: 'annotations.edit',
    takes: { op, paper: facts, edit: { kind: 'addTag', tag: `bench ${saves}` }, site: 'arxiv' },
  };
}

/** From a content script's save to its acknowledgement, with the worker awake and with the worker gone. */
export async function measureSaves(browser: Chromium, rounds: number): Promise<{ warm: Pair; dead: Pair }> {
  const tab = await openTab(browser, { pages: new Map([[listingUrl(50), madeListing(50)]]) });
  await tab.open(listingUrl(50));
  await tab.run<number>(timed(saveOf(0)), 'content');
  const warm = pairOf();
  const dead = pairOf();
  for (let round = 0; round < rounds; round++) {
    warm.ours.push(await tab.run<number>(timed(saveOf(round)), 'content'));
    warm.raw.push(await runInWorker<number>(browser, rawPut));
  }
  const wake = { name: 'page.found', takes: { count: 50, recognised: 'cards' } };
  for (let round = 0; round < rounds; round++) {
    await endWorker(browser);
    dead.ours.push(await tab.run<number>(timed(saveOf(round)), 'content'));
    await endWorker(browser);
    dead.raw.push(await tab.run<number>(timed(wake), 'content'));
  }
  await tab.close();
  return { warm, dead };
}

/** From the start of a listing's load to its cards with their rows. The raw page is the same, with plain rows. */
export async function measureListing(
  browser: Chromium,
  cards: number,
  rounds: number,
): Promise<{ inView: Pair; all: Pair }> {
  const elsewhere = `https://listing.example/${cards}`;
  const html = madeListing(cards);
  const pages = new Map([listingUrl(cards), elsewhere].map((url) => [url, html]));
  const inView = pairOf();
  const all = pairOf();
  const once = async (url: string, before: string, kind: keyof Pair): Promise<void> => {
    const tab = await openTab(browser, { before, pages });
    await tab.open(url);
    all[kind].push(await waitFor<number>(tab, `the rows of ${url}`, 'window.seen.all'));
    inView[kind].push(await tab.run<number>('window.seen.inView'));
    await tab.close();
  };
  for (let round = 0; round < rounds; round++) {
    await once(listingUrl(cards), call(inPage.watchHosts, cards, 'tag-along'), 'ours');
    await once(elsewhere, `${call(inPage.paintPlainRows)};${call(inPage.watchHosts, cards, 'plain-row')}`, 'raw');
  }
  return { inView, all };
}

/** What was said of 2 000 papers, in one message; raw: as many reads in one transaction. */
export async function measureLookUp(browser: Chromium, rounds: number): Promise<Pair> {
  const tab = await openTab(browser, { pages: new Map([[listingUrl(50), madeListing(50)]]) });
  await tab.open(listingUrl(50));
  const ids = Array.from({ length: 2_000 }, (_, at) => `arxiv:${madeId(at)}`);
  const rawReads = `(async () => {
    const settled = (request) => new Promise((done, fail) => { request.onsuccess = () => done(request.result); request.onerror = () => fail(request.error); });
    const database = await settled(indexedDB.open('tagalong'));
    const start = performance.now();
    const rows = database.transaction('annotations').objectStore('annotations');
    await Promise.all(${JSON.stringify(ids)}.map((id) => settled(rows.get(id))));
    const time = performance.now() - start;
    database.close();
    return time; })()`;
  const times = pairOf();
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await tab.run<number>(timed({ name: 'annotations.get', takes: { ids } }), 'content'));
    times.raw.push(await runInWorker<number>(browser, rawReads));
  }
  await tab.close();
  return times;
}
