// Live queries run only where the browser's own IndexedDB seems to be.
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it } from 'vitest';
import { latestAnnotations } from '../../src/store/read.ts';
import type { Library } from '../../src/store/schema.ts';
import { edit, testLibrary, testPaper } from './test-library.ts';

/** What a live query over the latest annotations says first. */
const firstAnswer = (library: Library): Promise<string[]> =>
  new Promise((done, fail) => {
    const subscription = liveQuery(() => latestAnnotations(library, 50)).subscribe({
      next: (latest) => {
        subscription.unsubscribe();
        done(latest.map(({ title }) => title));
      },
      error: fail,
    });
  });

/** Changes a title below Dexie, as a worker does that dies before it has told anyone of its write. */
async function renameInSilence(library: Library, to: string): Promise<void> {
  await library.open();
  const writing = library.backendDB().transaction('annotations', 'readwrite');
  const rows = writing.objectStore('annotations');
  rows.getAll().onsuccess = ({ target }) => {
    for (const row of (target as IDBRequest<object[]>).result) rows.put({ ...row, title: to });
  };
  await new Promise((done) => {
    writing.oncomplete = done;
  });
}

it('a live query that is asked again reads the disk, not what it heard before', async () => {
  const library = testLibrary();
  await edit(library, testPaper('arxiv:2606.00467', { title: 'Before' }), { kind: 'setStar', star: true });
  const standing = liveQuery(() => latestAnnotations(library, 50)).subscribe(() => {});
  expect(await firstAnswer(library)).toEqual(['Before']);
  await renameInSilence(library, 'After');
  expect(await firstAnswer(library)).toEqual(['After']);
  standing.unsubscribe();
});
