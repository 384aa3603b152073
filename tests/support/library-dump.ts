import type { Page } from '@playwright/test';

/** Returns everything in the library as text, read without our own code. `page` is a page of the extension. */
export const dumpLibrary = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await settled(indexedDB.open('tagalong'));
    const names = [...database.objectStoreNames].sort();
    if (names.length === 0) return 'empty';
    const reading = database.transaction(names);
    const rows = await Promise.all(names.map((name) => settled(reading.objectStore(name).getAll())));
    database.close();
    return JSON.stringify(names.map((name, at) => [name, rows[at]]));
  });
