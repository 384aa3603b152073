import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attempt } from '../../src/store/attempt.ts';
import { getAnnotations } from '../../src/store/read.ts';
import type { Library } from '../../src/store/schema.ts';
import { isConnectionLost, mayBeFullDisk, saysFullDisk } from '../../src/store/storage-error.ts';
import { dump, edit, testLibrary, testPaper } from './test-library.ts';

const paper = testPaper('arxiv:2606.00467');
const named = (name: string, message = '', inner?: unknown) => Object.assign(new Error(message), { name, inner });

/** What a full disk may look like, as browsers and Dexie word it. */
const full = [
  named('QuotaExceededError'),
  named('UnknownError', 'Internal error committing transaction.'),
  named('UnknownError', 'Internal error opening backing store for indexedDB.open.'),
  named('UnknownError', 'IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 9::WritableFileAppend::8)'),
  named('UnknownError', 'The operation failed for reasons unrelated to the database itself.'),
  named('AbortError', 'Transaction aborted', named('QuotaExceededError')),
  named('AbortError', 'Transaction aborted'),
  named('AbortError', '', named('UnknownError')),
  named('PrematureCommitError'),
  named('TransactionInactiveError'),
  named('OpenFailedError', '', named('UnknownError', 'Internal error opening backing store for indexedDB.open.')),
  named('DatabaseClosedError', '', named('OpenFailedError', '', named('UnknownError'))),
  named('InvalidStateError', 'IO error: no room'),
  { name: 'BulkError', failures: [named('QuotaExceededError')] },
] as const;

/** A connection that was closed for another reason. */
const closed = [
  named('InvalidStateError', "Failed to execute 'transaction' on 'IDBDatabase': The database connection is closing."),
  named('InvalidStateError', 'A mutation operation was attempted on a database that did not allow mutations.'),
  named('InvalidStateError', 'Can\u2019t start a transaction on a closed database'),
  named('DatabaseClosedError', 'Database has been closed'),
] as const;

/** A library with one paper, and how often it was opened since. */
async function prepared(freeBytes?: () => Promise<number>) {
  const disk = new IDBFactory();
  const library = testLibrary(disk, freeBytes);
  await edit(library, paper, { kind: 'addTag', tag: 'mine' });
  const open = vi.spyOn(disk, 'open');
  return { library, open };
}

const read = (library: Library) => attempt(library, 'read', () => getAnnotations(library, [paper.id]));

let now = 0;
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => void vi.restoreAllMocks());

describe.each(['read', 'write'] as const)('after a %s', (intent) => {
  it.each(full)('that failed with %o, nothing is opened until a later question', async (error) => {
    const { library, open } = await prepared();
    const work = vi.fn(async () => {
      // The browser closes the connection, which nobody is told of.
      library.backendDB().close();
      throw error;
    });
    expect(await attempt(library, intent, work)).toMatchObject({ ok: false });
    expect(work).toHaveBeenCalledOnce();
    // What was asked beside it finds the connection closed, and Dexie would open by itself.
    const refused = { ok: false, error: { code: saysFullDisk(error) ? 'full' : 'storage' } };
    expect(await read(library)).toMatchObject(refused);
    expect(await read(library)).toMatchObject(refused);
    now += 900;
    expect(await read(library)).toMatchObject(refused);
    expect(open).not.toHaveBeenCalled();
    now += 1_000;
    expect(await read(library)).toMatchObject({ ok: true, value: [{ tags: ['mine'] }] });
    expect(open).toHaveBeenCalledOnce();
  });

  it.each(full)('that failed with %o, a connection that is open stays so', async (error) => {
    const { library, open } = await prepared();
    const connection = library.backendDB();
    expect(await attempt(library, intent, () => Promise.reject(error))).toMatchObject({ ok: false });
    expect(await read(library)).toMatchObject({ ok: true });
    expect(library.backendDB()).toBe(connection);
    expect(open).not.toHaveBeenCalled();
  });

  it.each(closed)('that failed with %o, the library is opened again and the work repeated', async (error) => {
    const { library, open } = await prepared();
    const work = vi.fn(() => Promise.resolve('done'));
    work.mockRejectedValueOnce(error);
    expect(await attempt(library, intent, work)).toEqual({ ok: true, value: 'done' });
    expect(work).toHaveBeenCalledTimes(2);
    expect(open).toHaveBeenCalledOnce();
  });
});

it('a connection that was closed is not opened again while the browser says that there is no room', async () => {
  let free = Number.POSITIVE_INFINITY;
  const { library, open } = await prepared(async () => free);
  library.backendDB().close();
  free = 100_000;
  for (let times = 0; times < 4; times += 1) {
    expect(await read(library)).toMatchObject({ ok: false, error: { code: 'full' } });
    now += 60_000;
  }
  expect(open).not.toHaveBeenCalled();
  free = 100_000_000;
  expect(await read(library)).toMatchObject({ ok: true, value: [{ tags: ['mine'] }] });
  expect(open).toHaveBeenCalledOnce();
});

it('nothing is written while the browser says that there is no room, and what is there can be read', async () => {
  let free = 100_000_000;
  const library = testLibrary(new IDBFactory(), async () => free);
  await edit(library, paper, { kind: 'addTag', tag: 'mine' });
  const before = await dump(library);
  free = 100_000;
  const work = vi.fn(() => edit(library, paper, { kind: 'addTag', tag: 'more' }));
  expect(await attempt(library, 'write', work)).toMatchObject({ ok: false, error: { code: 'full' } });
  expect(work).not.toHaveBeenCalled();
  expect(await read(library)).toMatchObject({ ok: true, value: [{ tags: ['mine'] }] });
  expect(await dump(library)).toEqual(before);
  free = 100_000_000;
  expect(await attempt(library, 'write', work)).toMatchObject({ ok: true });
});

it.each([
  ['there is room', 100_000_000, 'storage'],
  ['there is none', 100_000, 'full'],
])('a write that failed without a reason means a full disk only if the browser says so: %s', async (_, left, code) => {
  let free = 100_000_000;
  const library = testLibrary(new IDBFactory(), async () => free);
  const work = async (): Promise<never> => {
    free = left;
    throw named('UnknownError');
  };
  expect(await attempt(library, 'write', work)).toMatchObject({ ok: false, error: { code } });
});

it('a browser that does not say how much room there is opens the library', async () => {
  const { library } = await prepared(() => Promise.reject(named('TypeError')));
  library.backendDB().close();
  expect(await read(library)).toMatchObject({ ok: true });
});

/** An opening that Chromium refuses on a full disk. */
class RefusedOpening extends EventTarget {
  readonly error = named('UnknownError', 'Internal error opening backing store for indexedDB.open.');
  onerror?: (event: Event) => void;

  constructor() {
    super();
    setTimeout(() => {
      const event = new Event('error');
      this.dispatchEvent(event);
      // In a browser it stands behind the listeners that were added before it was set.
      this.onerror?.(event);
    });
  }
}

it('an opening that was refused is not tried again at once, though Dexie would', async () => {
  const { library, open } = await prepared();
  library.backendDB().close();
  open.mockImplementation(() => new RefusedOpening() as unknown as IDBOpenDBRequest);
  expect(await read(library)).toMatchObject({ ok: false });
  expect(await read(library)).toMatchObject({ ok: false });
  expect(open).toHaveBeenCalledOnce();
  open.mockRestore();
  now += 1_000;
  expect(await read(library)).toMatchObject({ ok: true, value: [{ tags: ['mine'] }] });
});

it('an error that only shows a closed connection is not taken for a full disk', () => {
  expect(closed.filter((error) => mayBeFullDisk(error) || !isConnectionLost(error))).toEqual([]);
});
