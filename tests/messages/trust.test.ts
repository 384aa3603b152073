import { beforeAll, describe, expect, it, vi } from 'vitest';
import { largestDraft } from '../../src/core/draft.ts';
import { type RequestName, type SenderKind, trust } from '../../src/messages/protocol.ts';
import { requestSchemas } from '../../src/messages/request-schemas.ts';
import { dump, edit, testPaper } from '../store/test-library.ts';
import { fakeBrowser } from '../support/fake-browser.ts';
import { brokenVariants, goodRequests } from './requests.ts';
import { known, strangers, unclaimedFrame } from './senders.ts';
import { claimFrame, contentScript, startWorker, type TestWorker } from './test-worker.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));

const names = Object.keys(trust) as RequestName[];
const failed = (code: string) => ({ ok: false, error: { code, detail: expect.any(String) } });

/** Returns the state that a message may change: the library, the session, and calls to the browser. */
const world = async ({ library, acting, changed }: TestWorker): Promise<string> =>
  JSON.stringify([await dump(library), fakeBrowser.storage.session.entries(), fakeBrowser.done, acting, changed]);

let worker: TestWorker;
beforeAll(async () => {
  worker = startWorker();
  await claimFrame(worker);
  await edit(worker.library, testPaper('arxiv:2606.00467'), { kind: 'addTag', tag: 'mine' });
});

it('a content script can do these things and no others', () => {
  const may = (kind: SenderKind): RequestName[] => names.filter((name) => trust[name].includes(kind));
  expect(may('page').toSorted()).toEqual([
    'annotations.edit',
    'annotations.get',
    'annotations.undo',
    'editor.expect',
    'editor.openTab',
    'page.found',
    'page.loadScript',
    'papers.fill',
    'papers.reportSame',
    'site.isOff',
  ]);
  expect(may('frame').toSorted()).toEqual([
    'annotations.edit',
    'annotations.get',
    'annotations.undo',
    'drafts.drop',
    'drafts.put',
    'editor.open',
    'papers.apart',
    'papers.link',
    'papers.unlink',
  ]);
  expect(Object.keys(requestSchemas).toSorted()).toEqual(names.toSorted());
});

describe.each(names)('%s', (name) => {
  it.each(Object.keys(known))('from %s is answered if trusted, else refused and changes nothing', async (who) => {
    const { kind, sender } = known[who] ?? expect.fail();
    const before = await world(worker);
    const answer = await worker.ask(name, goodRequests()[name], sender);
    if (trust[name].includes(kind)) expect(answer).toMatchObject({ ok: true });
    else {
      expect(answer).toEqual(failed('refused'));
      expect(await world(worker)).toBe(before);
    }
  });

  it.each(Object.keys(strangers))('from %s is not answered and changes nothing', async (who) => {
    const before = await world(worker);
    expect(await worker.ask(name, goodRequests()[name], strangers[who] ?? {})).toBeUndefined();
    expect(await world(worker)).toBe(before);
  });

  it.each(['no nonce', 'a nonce that was not announced'])(
    'from an unclaimed frame with %s is refused',
    async (what) => {
      const before = await world(worker);
      const nonce = what === 'no nonce' ? {} : { nonce: 'a-nonce-not-announced' };
      expect(await worker.ask(name, { ...goodRequests()[name], ...nonce }, unclaimedFrame)).toEqual(failed('refused'));
      expect(await world(worker)).toBe(before);
    },
  );

  it('with any place of it broken is malformed and changes nothing', async () => {
    const from = Object.values(known).find(({ kind }) => trust[name].includes(kind)) ?? expect.fail();
    const before = await world(worker);
    let tried = 0;
    for (const { path, takes } of brokenVariants(goodRequests()[name])) {
      expect([path, takes, await worker.ask(name, takes, from.sender)]).toEqual([path, takes, failed('malformed')]);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(5);
    expect(await world(worker)).toBe(before);
  });

  it('with keys of the prototype brings none of them in', async () => {
    const from = Object.values(known).find(({ kind }) => trust[name].includes(kind)) ?? expect.fail();
    const text = JSON.stringify(goodRequests()[name])
      .replaceAll('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
      .replaceAll(',}', '}');
    await worker.ask(name, JSON.parse(text), from.sender);
    expect('polluted' in {}).toBe(false);
    expect(await world(worker)).not.toContain('polluted');
  });
});

it.each(['toString', '__proto__', 'constructor', 'hasOwnProperty', 'annotations.list', ''])(
  'a message called %j is left to other listeners',
  (name) => {
    expect(worker.ask(name, {}, contentScript)).toBeUndefined();
  },
);

it.each([
  undefined,
  null,
  'annotations.get',
  7,
  [],
  {},
  { type: 'annotations.changed' },
  Object.create({ name: 'annotations.get' }),
])('%j is no message of ours', async (message) => {
  const { createListener } = await import('../../src/messages/server.ts');
  expect(
    createListener({} as never, { isClaimed: async () => true, claim: async () => true })(message, contentScript),
  ).toBeUndefined();
});

describe('the first opening of a frame', () => {
  const open = (from: TestWorker, nonce: string, frameId: number) =>
    from.ask('editor.open', { ...goodRequests()['editor.open'], nonce }, { ...unclaimedFrame, frameId });

  it('is answered with the data for the editor if our script announced its nonce', async () => {
    const fresh = startWorker();
    await edit(fresh.library, testPaper('arxiv:2606.00467'), { kind: 'addTag', tag: 'mine' });
    await fresh.ask('editor.expect', { nonce: 'a-nonce-of-our-script' }, contentScript);
    expect(await open(fresh, 'a-nonce-of-our-script', 20)).toMatchObject({
      ok: true,
      value: {
        annotation: { tags: ['mine'] },
        draft: null,
        tags: [{ tag: 'mine', count: 1 }],
        related: { link: null, twin: null },
      },
    });
  });

  it('may be repeated by the same frame after a lost answer, and by no other frame', async () => {
    const fresh = startWorker();
    const nonce = 'another-nonce-of-our-script';
    await fresh.ask('editor.expect', { nonce }, contentScript);
    expect(await open(fresh, nonce, 21)).toMatchObject({ ok: true });
    expect(await open(startWorker(fresh.library), nonce, 21)).toMatchObject({ ok: true });
    expect(await open(fresh, nonce, 22)).toEqual(failed('refused'));
  });
});

describe('size', () => {
  const padded = (name: 'annotations.edit', characters: number) => {
    const good = goodRequests()[name];
    return {
      ...good,
      paper: { ...good.paper, authors: Array.from({ length: characters / 200 }, () => 'a'.repeat(200)) },
    };
  };
  const fromFrame = known['a frame that has claimed'] ?? expect.fail();
  const fromPopup = known['the popup'] ?? expect.fail();

  it.each([
    ['a page', contentScript, 60_000, 70_000],
    ['a frame', fromFrame.sender, 500_000, 600_000],
  ])('%s may send so much and no more', async (_, from, most, more) => {
    expect(await worker.ask('annotations.edit', padded('annotations.edit', most), from)).toMatchObject({ ok: true });
    const before = await world(worker);
    expect(await worker.ask('annotations.edit', padded('annotations.edit', more), from)).toEqual(failed('malformed'));
    expect(await world(worker)).toBe(before);
    expect(await worker.ask('annotations.edit', padded('annotations.edit', more), fromPopup.sender)).toMatchObject({
      ok: true,
    });
  });

  it('a note of 100 000 characters fits, with the note it started from, and one more does not', async () => {
    const note = '“é”\n'.repeat(25_000);
    const withNote = (text: string) => ({
      ...goodRequests()['annotations.edit'],
      edit: { kind: 'setNote', note: text, base: note },
    });
    expect(await worker.ask('annotations.edit', withNote(note), fromFrame.sender)).toMatchObject({ ok: true });
    expect(await worker.ask('annotations.edit', withNote(`${note}!`), fromFrame.sender)).toEqual(failed('malformed'));
  });

  it.each([
    ['a frame', fromFrame.sender],
    ['the popup', fromPopup.sender],
  ])('a draft from %s may be longer than a note, to its own limit and no further', async (_, from) => {
    const { draft } = goodRequests()['drafts.put'];
    const most = largestDraft - JSON.stringify({ ...draft, note: '' }).length;
    // A line end takes two characters in JSON.
    const lines = '\n'.repeat(Math.floor(most / 2));
    const put = (note: string) => worker.ask('drafts.put', { draft: { ...draft, note } }, from);
    expect(await put('x'.repeat(most))).toMatchObject({ ok: true });
    expect(await put(lines)).toMatchObject({ ok: true });
    const before = await world(worker);
    for (const note of ['x'.repeat(most + 1), `${lines}\n`, 'x'.repeat(largestDraft + 1)]) {
      expect(await put(note)).toEqual(failed('malformed'));
    }
    expect(await world(worker)).toBe(before);
  });
});

describe.each(['delete', 'restore'])('the edit %s', (kind) => {
  it.each(Object.keys(known))('from %s is done only for our own pages', async (who) => {
    const from = known[who] ?? expect.fail();
    const before = await world(worker);
    const answer = await worker.ask(
      'annotations.edit',
      { ...goodRequests()['annotations.edit'], edit: { kind } },
      from.sender,
    );
    if (from.kind === 'extension') expect(answer).toMatchObject({ ok: true });
    else {
      expect(answer).toEqual(failed('refused'));
      expect(await world(worker)).toBe(before);
    }
  });
});

it('a page cannot bring a paper back from the bin by undo, nor put it there', async () => {
  const fresh = startWorker();
  const { id } = testPaper('arxiv:2606.00467');
  const popup = (known['the popup'] ?? expect.fail()).sender;
  await edit(fresh.library, testPaper(id), { kind: 'setStar', star: true });
  for (const kind of ['delete', 'restore']) {
    await fresh.ask('annotations.edit', { ...goodRequests()['annotations.edit'], edit: { kind } }, popup);
    const before = (await dump(fresh.library))['annotations'];
    expect(await fresh.ask('annotations.undo', goodRequests()['annotations.undo'], contentScript)).toEqual({
      ok: true,
      value: null,
    });
    expect((await dump(fresh.library))['annotations']).toEqual(before);
  }
});
