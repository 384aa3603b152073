import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attempt } from '../../src/store/attempt.ts';
import { getAnnotations } from '../../src/store/read.ts';
import type { Library } from '../../src/store/schema.ts';
import { storageError } from '../../src/store/storage-error.ts';
import { writeImportPage } from '../../src/store/write/batches/import-page.ts';
import { writeUndoPage } from '../../src/store/write/batches/undo-page.ts';
import { putDraft } from '../../src/store/write/draft.ts';
import { beginEdit } from '../../src/store/write/jobs/begin-edit.ts';
import { writeNextPage } from '../../src/store/write/jobs/next-page.ts';
import { writeUndo } from '../../src/store/write/undo.ts';
import { dump, edit, opId, paperId, testLibrary, testPaper, tick } from './test-library.ts';

const paper = testPaper('arxiv:2606.00467');
const entries = [
  {
    annotation: {
      ...{ id: paper.id, aliases: [], title: 'T', authors: [], tags: ['x'], note: '', star: false, sites: [] },
      ...{ created: 1, updated: 2, stamps: { tags: [] } },
    },
  },
];

const batch = opId();
const writes: Record<string, (library: Library) => Promise<unknown>> = {
  'an edit': (library) => edit(library, paper, { kind: 'setStar', star: true }),
  'an undo': (library) => writeUndo(library, { op: opId(), ids: [paper.id], since: 0, mayUndo: () => true }, tick()),
  'a draft': (library) => putDraft(library, { id: paper.id, note: 'typed', base: '', tag: '', at: 1 }),
  'an import': (library) => writeImportPage(library, { op: opId(), batch: opId(), entries }, tick()),
  'an import taken back': (library) => writeUndoPage(library, { op: opId(), batch, after: null }, tick()),
  'the next page of a job': (library) => writeNextPage(library, tick()),
};

/** A library in which each of the writes has something to do. */
async function prepared() {
  const library = testLibrary();
  await edit(library, paper, { kind: 'addTag', tag: 'mine' });
  await writeImportPage(library, { op: opId(), batch, entries }, tick());
  const ids = Array.from({ length: 900 }, (_, at) => paperId(`arxiv:2605.${10_000 + at}`));
  await beginEdit(library, { batch: opId(), ids, edit: { kind: 'addTag', tag: 'x' } }, tick());
  return library;
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

describe.each(Object.entries(writes))('%s', (_, write) => {
  it('answers only after its strict transaction is complete', async () => {
    const { disk } = await prepared();
    const order: string[] = [];
    const open = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      stores,
      mode,
      options,
    ) {
      const transaction = open.call(this, stores, mode, options);
      if (mode !== 'readwrite') return transaction;
      expect(options).toMatchObject({ durability: 'strict' });
      order.push('begin');
      transaction.addEventListener('complete', () => order.push('complete'));
      return transaction;
    });
    // Dexie takes hold of the function when it opens.
    await write(testLibrary(disk));
    order.push('answer');
    expect(order).toEqual(['begin', 'complete', 'answer']);
  });

  it('that cannot be committed is a failure, and leaves everything as it was', async () => {
    const library = await prepared();
    const before = await dump(library);
    const put = IDBObjectStore.prototype.put;
    let aborted = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      const request = put.call(this, value, key);
      // The disk says no at the very end, when every request has succeeded.
      request.addEventListener('success', () => {
        aborted += 1;
        queueMicrotask(() => abort(this));
      });
      return request;
    });
    const failed = { ok: false, error: { code: 'storage' } };
    expect(await attempt(library, 'write', () => write(library))).toMatchObject(failed);
    vi.restoreAllMocks();
    expect(aborted).toBeGreaterThan(0);
    expect(await dump(library)).toEqual(before);
  });

  it('works again after the connection was lost, as often as that happens', async () => {
    const library = await prepared();
    for (let times = 0; times < 6; times += 1) {
      library.backendDB().close();
      expect(await attempt(library, 'write', () => write(library))).toMatchObject({ ok: true });
    }
    library.close();
    expect(await attempt(library, 'read', () => getAnnotations(library, [paper.id]))).toMatchObject({ ok: true });
  });
});

function abort(store: IDBObjectStore): void {
  try {
    store.transaction.abort();
  } catch {
    // It was aborted by the request before.
  }
}

describe('a storage error', () => {
  const named = (name: string, message = '', inner?: unknown) => Object.assign(new Error(message), { name, inner });
  it.each([
    [named('QuotaExceededError'), 'write', 'full'],
    [named('QuotaExceededError'), 'read', 'full'],
    [named('AbortError', '', named('QuotaExceededError')), 'read', 'full'],
    [named('UnknownError', 'Internal error: FILE_ERROR_NO_SPACE'), 'read', 'full'],
    [named('UnknownError'), 'write', 'storage'],
    [named('UnknownError', 'Internal error committing transaction.'), 'write', 'storage'],
    [named('AbortError'), 'write', 'storage'],
    [{ name: 'BulkError', failures: [named('QuotaExceededError')] }, 'write', 'full'],
    [named('UnknownError', 'Internal error opening backing store'), 'read', 'storage'],
    [named('InvalidStateError', 'connection is closing'), 'write', 'storage'],
    [named('InvalidStateError', 'connection is closing'), 'read', 'storage'],
    [named('OpenFailedError', '', named('UnknownError', 'Internal error opening backing store')), 'write', 'storage'],
    [named('DatabaseClosedError'), 'read', 'storage'],
    [named('OpenFailedError', '', named('VersionError')), 'read', 'storage'],
  ] as const)('%o on %s means %s, where there is room', (error, intent, code) => {
    expect(storageError(error, intent, false)?.code).toBe(code);
  });

  it.each([
    [named('UnknownError'), 'full'],
    [named('AbortError'), 'full'],
    [named('PrematureCommitError'), 'full'],
    [named('InvalidStateError', 'connection is closing'), 'full'],
    [named('QuotaExceededError'), 'full'],
    [named('OpenFailedError', '', named('UnknownError', 'Internal error opening backing store')), 'storage'],
    [named('OpenFailedError', '', named('VersionError')), 'storage'],
  ] as const)('%o means %s, where there is none', (error, code) => {
    expect(storageError(error, 'write', true)?.code).toBe(code);
  });

  it.each([new TypeError('x is undefined'), named('ConstraintError'), 'text', null, undefined])('%o is none', (error) =>
    expect(storageError(error, 'write', true)).toBeUndefined(),
  );

  it('shows nothing of what was written', () => {
    expect(storageError(named('UnknownError', 'my secret note'), 'write', false)?.detail).toBe('write: UnknownError');
  });
});

it('a bug in a write is thrown, and leaves everything as it was', async () => {
  const library = await prepared();
  const before = await dump(library);
  const broken = { ...paper, authors: undefined as never };
  await expect(attempt(library, 'write', () => edit(library, broken, { kind: 'delete' }))).rejects.toThrow(TypeError);
  expect(await dump(library)).toEqual(before);
});

it('lets go when a newer version wants to upgrade', async () => {
  const library = await prepared();
  const upgraded = await new Promise<string>((done) => {
    const request = library.disk.open('test', 1_000);
    request.onblocked = () => done('blocked');
    request.onsuccess = () => done('upgraded');
  });
  expect(upgraded).toBe('upgraded');
  expect(console.warn).not.toHaveBeenCalled();
});
