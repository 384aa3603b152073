// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PaperId } from '../../src/core/ids/paper-id.ts';
import { edit, opId, paperId, testPaper } from '../store/test-library.ts';
import { fakeBrowser } from '../support/fake-browser.ts';
import { until } from '../support/until.ts';
import { createPageWorld, type PageWorld } from './page-world.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/messages/browser.ts', async () => ({
  browser: (await import('../support/fake-browser.ts')).fakeBrowser,
}));
const { createPageLibrary } = await import('../../src/content/page/page-library.ts');

const [first, second] = [paperId('arxiv:2606.00467'), paperId('arxiv:2606.00468')];

let world: PageWorld;
let life: AbortController;
let changes: PaperId[][];
let gone: number;

beforeEach(() => {
  world = createPageWorld();
  life?.abort();
  life = new AbortController();
  changes = [];
  gone = 0;
});

const library = () =>
  createPageLibrary(
    life.signal,
    (ids) => changes.push(ids),
    () => {
      gone += 1;
    },
  );

/** Lets the worker answer the messages sent so far. */
const answered = (times: number) =>
  until(
    'the answer',
    () => changes.length,
    (count) => count === times,
  );

describe('the library of a page', () => {
  it('asks once for all ids that are wanted in one turn, and never again for the same', async () => {
    await edit(world.worker.library, testPaper(first), { kind: 'addTag', tag: 'rl' });
    const page = library();
    page.want([first]);
    page.want([second, first]);
    await answered(1);
    page.want([first, second]);
    expect(world.named('annotations.get')).toEqual([{ ids: [first, second] }]);
    expect(changes).toEqual([[first, second]]);
    expect(page.get(first)?.tags).toEqual(['rl']);
    expect(page.get(second)).toBeUndefined();
  });

  it('finds a paper by each of its ids', async () => {
    const doi = paperId('doi:10.1145/1');
    await edit(world.worker.library, testPaper(first, { aliases: [doi] }), { kind: 'setStar', star: true });
    const page = library();
    page.want([doi]);
    await answered(1);
    expect(page.get(doi)?.id).toBe(first);
  });

  it('looks up changed papers again, by the id that the page uses and by the id that the library uses', async () => {
    const doi = paperId('doi:10.1145/1');
    await edit(world.worker.library, testPaper(first, { aliases: [doi] }), { kind: 'setStar', star: true });
    const page = library();
    page.want([doi, second]);
    await answered(1);
    await edit(world.worker.library, testPaper(first), { kind: 'addTag', tag: 'new' });
    world.tellChanged(first);
    await answered(2);
    expect(changes[1]).toEqual([doi]);
    expect(page.get(doi)?.tags).toEqual(['new']);
    world.tellChanged('arxiv:2606.99999');
    expect(world.named('annotations.get')).toHaveLength(2);
  });

  it('asks again for papers whose answer never came, at the next scan that wants them', async () => {
    world.mishaps.push('unheard', 'unheard', 'unheard');
    const page = library();
    page.want([first]);
    await until(
      'the message',
      () => world.named('annotations.get').length,
      (count) => count === 3,
    );
    const wanted = (): number => {
      page.want([first]);
      return world.named('annotations.get').length;
    };
    await until('the fourth question', wanted, (count) => count === 4);
    await answered(1);
  });

  it('takes the answer of a save as the state of the paper', async () => {
    const page = library();
    page.want([first]);
    await answered(1);
    const saved = await edit(world.worker.library, testPaper(first), { kind: 'setNote', note: 'n', base: '' });
    page.set(first, saved.value.annotation, opId());
    expect(page.get(first)?.note).toBe('n');
    expect(changes.at(-1)).toEqual([first]);
  });

  it('looks everything up again when the page comes back from the back/forward cache', async () => {
    const page = library();
    page.want([first, second]);
    await answered(1);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await answered(2);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(world.named('annotations.get')).toHaveLength(2);
  });

  it('reports that the extension is gone', async () => {
    const { id } = fakeBrowser.runtime;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    library().want([first]);
    await until(
      'it',
      () => gone,
      (count) => count === 1,
    );
    Object.assign(fakeBrowser.runtime, { id });
    expect(world.sent).toEqual([]);
  });

  it('reacts to no change after its life', async () => {
    const page = library();
    page.want([first]);
    await answered(1);
    life.abort();
    world.tellChanged(first);
    await new Promise((resolve) => setTimeout(resolve));
    expect(world.named('annotations.get')).toHaveLength(1);
  });
});
