/**
 * Programs that run inside a page under measurement. Each needs nothing from outside itself; times are in milliseconds from
 * the start of the navigation. "Painted" is the task after the frame that shows it.
 */
export const inPage = { watchRows, paintLatest, watchHosts, paintPlainRows, searchOnce, scanOnce, jobIsDone };

/** `as text`: a program with its arguments, as an expression. */
export const call = (program: (...args: never[]) => unknown, ...args: unknown[]): string =>
  `(${program})(${args.map((one) => JSON.stringify(one)).join(', ')})`;

/** Sets `window.painted` when the popup shows its first rows. */
function watchRows(): void {
  const look = (): void => {
    if (document.querySelector('[role="row"]') === null) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => Object.assign(window, { painted: performance.now() });
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

/** The least that shows the latest 50 papers: one cursor, plain elements. Sets `window.painted`. */
function paintLatest(): void {
  addEventListener('DOMContentLoaded', () => {
    indexedDB.open('tagalong').onsuccess = ({ target }) => {
      const { result: database } = target as IDBOpenDBRequest;
      const list = document.createElement('div');
      const cursor = database
        .transaction('annotations')
        .objectStore('annotations')
        .index('[shown+id]')
        .openCursor(null, 'prev');
      cursor.onsuccess = () => {
        const { result: at } = cursor;
        if (at !== null && list.childElementCount < 50) {
          const row = document.createElement('div');
          row.textContent = `${at.value.title} ${at.value.tags.join(' ')} ${at.value.note}`;
          list.append(row);
          at.continue();
          return;
        }
        document.body.append(list);
        database.close();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => Object.assign(window, { painted: performance.now() });
          port2.postMessage(0);
        });
      };
    };
  });
}

/**
 * Waits until cards of a listing have their rows. Sets `window.inView` when all in view have one, `window.all` when all
 * `count` have.
 */
function watchHosts(count: number, host: string): void {
  const seen: { inView?: number; all?: number } = {};
  Object.assign(window, { seen });
  const look = (): void => {
    const hosts = document.getElementsByTagName(host);
    const near = [...document.getElementsByTagName('dt')]
      .slice(0, 60)
      .filter((card) => card.getBoundingClientRect().top < innerHeight);
    const hasRow = (card: Element): boolean =>
      card.querySelector(host) !== null || card.nextElementSibling?.querySelector(host) != null;
    if (seen.inView === undefined && near.length > 0 && near.every(hasRow)) seen.inView = performance.now();
    if (hosts.length >= count && seen.inView !== undefined) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen.all = performance.now();
      };
      port2.postMessage(0);
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The least that puts a row beside each card: a closed root and one shared sheet each, when the page is parsed. */
function paintPlainRows(): void {
  addEventListener('DOMContentLoaded', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { display: inline-block; height: 20px } span { padding: 0 7px; background: #e5f6f4 }');
    for (const card of document.getElementsByTagName('dt')) {
      const host = document.createElement('plain-row');
      const root = host.attachShadow({ mode: 'closed' });
      root.adoptedStyleSheets = [sheet];
      const chip = document.createElement('span');
      chip.textContent = 'topic';
      root.append(chip);
      card.append(host);
    }
  });
}

/**
 * From a word put into the popup's search field to the frame that shows what it finds.
 */
function searchOnce(word: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[role="combobox"]');
  if (field === null) throw new Error('The popup has no search field.');
  const shown = (): boolean =>
    [...document.querySelectorAll('mark')].some(({ textContent }) => textContent?.toLowerCase() === word);
  return new Promise((done) => {
    const start = performance.now();
    field.focus();
    field.select();
    document.execCommand('insertText', false, word);
    const look = (): void => {
      if (!shown()) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - start);
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });
}

/**
 * The least that searches: the packed column, read where `fresh`, scanned for the word, 50 plain rows painted.
 */
async function scanOnce(word: string, fresh: boolean): Promise<number> {
  const start = performance.now();
  const page = window as unknown as { lines?: string[] };
  if (fresh || page.lines === undefined) {
    page.lines = await new Promise<string[]>((done) => {
      indexedDB.open('tagalong').onsuccess = ({ target }) => {
        const { result: database } = target as IDBOpenDBRequest;
        const asked = database.transaction('search').objectStore('search').getAll();
        asked.onsuccess = () => {
          database.close();
          done(asked.result.flatMap(({ lines }: { lines: string }) => lines.split('\n')));
        };
      };
    });
  }
  const list = document.createElement('div');
  for (const line of page.lines.filter((one) => one.includes(word)).slice(0, 50)) {
    const row = document.createElement('div');
    row.textContent = line;
    list.append(row);
  }
  document.body.replaceChildren(list);
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - start);
      port2.postMessage(0);
    });
  });
}

/** True once the job is done; null before. */
async function jobIsDone(id: string): Promise<true | null> {
  const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const database = await settled(indexedDB.open('tagalong'));
  const job = await settled(database.transaction('jobs').objectStore('jobs').get(id));
  database.close();
  return job?.state === 'done' ? true : null;
}
