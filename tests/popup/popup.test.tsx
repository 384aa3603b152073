// @vitest-environment happy-dom
// Global, as in a browser, so that a live query of the database's own would be counted here too.
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Edit, OpId } from '../../src/core/edit.ts';
import type { PaperId } from '../../src/core/ids/paper-id.ts';
import { paperUrl } from '../../src/core/ids/paper-url.ts';
import type { Paper } from '../../src/core/paper.ts';
import type { Library } from '../../src/store/schema.ts';
import { writeEdit } from '../../src/store/write/edit.ts';
import { WordsProvider } from '../../src/ui/words.ts';
import { opId, testLibrary, testPaper, tick } from '../store/test-library.ts';
import { fakeBrowser } from '../support/fake-browser.ts';
import { lockSearch, type Reads, watchReads } from '../support/reads.ts';
import { english } from '../ui/english.ts';
import { ScriptedApi } from '../ui/scripted-api.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));
vi.stubGlobal('browser', fakeBrowser);
const { Popup } = await import('../../src/popup/popup.tsx');

const papers = ['Rewards', 'Judges', 'Annotators'].map((title, at) => testPaper(`arxiv:2606.0046${at}`, { title }));
const [rewards, judges, annotators] = papers as [Paper, Paper, Paper];

/** The library as the worker has it, over the same disk as the popup's. */
let worker: Library;
let reads: Reads;

/** Writes an edit. The message about it is another step, because a worker may die between the two. */
const write = (paper: Paper, edit: Edit, op: OpId = opId()): Promise<{ ids: PaperId[] }> =>
  writeEdit(worker, { op, paper, edit, site: 'arxiv' }, tick());

/** Tells the popup that papers changed, as the worker does. */
function tell(ids: PaperId[]): void {
  const message = { type: 'annotations.changed', ids };
  for (const heard of fakeBrowser.runtime.onMessage.listeners) heard(message, {});
}

/** Lets all reads that were begun come to their end, and what follows from them. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn += 1) await act(() => new Promise<void>((done) => setImmediate(done)));
};

const lines = (): string[] => [...document.querySelectorAll('.line')].map((line) => line.textContent ?? '');
const titles = (): string[] => [...document.querySelectorAll('.line a')].map((link) => link.textContent ?? '');
const field = (): HTMLInputElement => document.querySelector('input') ?? expect.fail('no field');
const opened = (): unknown[] =>
  fakeBrowser.done.filter(([call]) => call === 'tabs.create').map(([, asked]) => (asked as { url: string }).url);

const type = (text: string): Promise<void> =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

const press = (key: string): Promise<void> =>
  act(() => void field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

beforeEach(async () => {
  fakeBrowser.done.length = 0;
  for (const origin of fakeBrowser.runtime.getManifest().host_permissions) fakeBrowser.granted.add(origin);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  const library = testLibrary();
  reads = watchReads(library);
  worker = testLibrary(library.disk);
  for (const paper of papers) await write(paper, { kind: 'addTag', tag: 'first' });
  await act(() =>
    render(
      <WordsProvider value={english}>
        <Popup library={library} api={new ScriptedApi()} tab={404} typed="" />
      </WordsProvider>,
      document.body,
    ),
  );
  await settle();
  expect(titles()).toEqual(['Annotators', 'Judges', 'Rewards']);
  reads.done.length = 0;
});

afterEach(() => act(() => render(null, document.body)));

it('asks each question once after a change', async () => {
  const { ids } = await write(rewards, { kind: 'addTag', tag: 'second' });
  await act(() => tell(ids));
  await settle();
  expect(lines()[0]).toMatch(/Rewards.*firstsecond/);
  // The count of all papers lies in one row, which every answer about the whole library reads.
  expect(reads.done.filter(({ table }) => table === 'meta')).toHaveLength(1);
});

it('asks once more, and no more often, after changes that come while it asks', async () => {
  const gate = reads.hold('meta');
  for (const tag of ['a', 'b', 'c']) tell((await write(judges, { kind: 'addTag', tag })).ids);
  await settle();
  await act(() => gate.open());
  await settle();
  expect(lines()[0]).toContain('and a, b, c');
  expect(reads.done.filter(({ table }) => table === 'meta')).toHaveLength(2);
});

it('keeps its index by what changed, and searches once after a change', async () => {
  await type('first');
  await settle();
  expect(titles()).toEqual(['Annotators', 'Judges', 'Rewards']);
  expect(reads.done.filter(({ table }) => table === 'search')).toHaveLength(1);

  reads.done.length = 0;
  await act(async () => tell((await write(rewards, { kind: 'addTag', tag: 'second' })).ids));
  await settle();
  expect(titles()).toEqual(['Rewards', 'Annotators', 'Judges']);
  expect(reads.done.filter(({ table }) => table === 'search')).toEqual([]);
  const found = reads.done.filter(({ table, keys }) => table === 'annotations' && keys?.includes(judges.id));
  expect(found).toHaveLength(1);

  // A change while nothing is searched is in the index too.
  await type('');
  await settle();
  await act(async () => tell((await write(annotators, { kind: 'addTag', tag: 'third' })).ids));
  await type('third');
  await settle();
  expect(titles()).toEqual(['Annotators']);
  expect(reads.done.filter(({ table }) => table === 'search')).toEqual([]);
});

it('hears of a change whose worker died before it told anyone, when the edit is repeated', async () => {
  await type('second');
  await settle();
  const op = opId();
  await write(rewards, { kind: 'addTag', tag: 'second' }, op);
  await settle();
  expect(titles()).toEqual([]);
  const { ids } = await write(rewards, { kind: 'addTag', tag: 'second' }, op);
  await act(() => tell(ids));
  await settle();
  expect(titles()).toEqual(['Rewards']);
});

it('Enter before the first results opens the first paper that the query finds', async () => {
  const unlock = lockSearch(worker);
  await type('rewards');
  await press('Enter');
  await settle();
  expect(opened()).toEqual([]);
  await unlock();
  await settle();
  expect(opened()).toEqual([paperUrl(rewards.id)]);
});

it('Enter before the results of a new query opens its first paper, whatever line of the old ones is chosen', async () => {
  await type('first');
  await settle();
  await press('ArrowDown');
  const gate = reads.hold('annotations');
  await type('rewards');
  expect(titles()).toEqual(['Annotators', 'Judges', 'Rewards']);
  await press('Enter');
  await settle();
  expect(opened()).toEqual([paperUrl(rewards.id)]);
  await act(() => gate.open());
});

it('Enter opens the chosen line of the results', async () => {
  await type('first');
  await settle();
  await press('ArrowDown');
  await press('Enter');
  await settle();
  expect(opened()).toEqual([paperUrl(judges.id)]);
});
