import { trust } from '../../../src/messages/protocol.ts';
import { sites } from '../../../src/sites/index.ts';
import { annotate, ask } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { rows } from '../../support/closed-roots.ts';
import { askFromPage, inContentWorld } from '../../support/content-world.ts';
import { openEditor } from '../../support/editor.ts';
import { dumpLibrary } from '../../support/library-dump.ts';
import { openPopup } from '../../support/popup.ts';
import { listings } from '../../support/saved-pages.ts';
import { openSettled } from '../../support/tab.ts';

const [listing] = listings();
const [first] = listing?.papers ?? [];
if (listing === undefined || first === undefined) throw new Error('There is no listing among the saved pages.');

const paper = { ...first, aliases: [], authors: [] };
const op = 'forged-0123456789abcdef';

/** A well-formed question for each message, so that only the sender can be what is wrong. */
const questions: { readonly [Name in keyof typeof trust]: unknown } = {
  'annotations.get': { ids: [paper.id] },
  'annotations.edit': { op, paper, edit: { kind: 'delete' }, site: 'arxiv' },
  'annotations.undo': { op, ids: [paper.id], since: 0 },
  'papers.reportSame': { groups: [[paper.id, 'openreview:abcdefghij']] },
  'papers.fill': { paper },
  'papers.link': { paper: paper.id, other: 'openreview:abcdefghij' },
  'papers.apart': { paper: paper.id, other: 'openreview:abcdefghij' },
  'papers.unlink': { paper: paper.id, link: '0mqap5iao.0003.a1b2' },
  'drafts.put': { draft: { id: paper.id, note: 'forged', base: '', tag: '', at: 1 } },
  'drafts.drop': { id: paper.id },
  'page.found': { count: 3, recognised: 'cards' },
  'page.loadScript': { script: 'acting' },
  'page.startOnce': { tab: 1, origin: 'https://blog.example' },
  'site.isOff': { key: 'arxiv' },
  'site.switch': { site: 'arxiv', key: 'arxiv', off: true },
  'editor.expect': { nonce: 'f'.repeat(32) },
  'editor.open': { paper, nonce: 'f'.repeat(32) },
  'editor.openTab': { paper, site: 'arxiv', field: 'tag' },
  'library.beginImport': { batch: op, file: 'a.json', putBack: true, total: 1 },
  'library.importPage': { batch: op, page: 0, entries: [], isLast: true },
  'library.editPapers': { batch: op, ids: [paper.id], edit: { kind: 'delete' } },
  'library.undoBatch': { batch: op },
  'jobs.stop': { job: op },
  'jobs.resume': { job: op },
  'jobs.cancel': { job: op },
};

const malformed: unknown[] = [
  null,
  7,
  'annotations.edit',
  [],
  {},
  { name: 'annotations.edit' },
  { name: '__proto__', takes: {} },
];
const forged = [
  { name: 'annotations.edit', takes: { op: '', paper, edit: { kind: 'setStar', star: true }, site: 'arxiv' } },
  {
    name: 'annotations.edit',
    takes: { op, paper: { ...paper, id: 'nonsense' }, edit: { kind: 'setStar', star: true }, site: 'arxiv' },
  },
  { name: 'annotations.edit', takes: { op, paper, edit: { kind: 'burn' }, site: 'arxiv' } },
  {
    name: 'annotations.edit',
    takes: { op, paper, edit: { kind: 'addTag', tag: 'x'.repeat(2_000_000) }, site: 'arxiv' },
  },
  { name: 'annotations.edit', takes: { op, paper, edit: { kind: 'delete' }, site: 'arxiv' } },
  { name: 'annotations.get', takes: { ids: 'all' } },
];

test('what a content script may not ask changes nothing and is refused', async ({ tagalong }) => {
  await annotate(tagalong, first, [{ kind: 'addTag', tag: 'kept' }]);
  const page = await openSettled(tagalong, listing);
  const popup = await openPopup(tagalong);
  const before = await dumpLibrary(popup);
  expect(before).toContain('kept');

  for (const [name, senders] of Object.entries(trust)) {
    if (senders.includes('page')) continue;
    const answer = await askFromPage(page, { name, takes: questions[name as keyof typeof questions] });
    expect(answer, name).toMatchObject({ ok: false, error: { code: 'refused' } });
  }
  for (const message of [...malformed, ...forged]) {
    const answer = await askFromPage(page, message);
    expect({ answer }, JSON.stringify(message).slice(0, 100)).not.toMatchObject({ answer: { ok: true } });
  }
  expect(await dumpLibrary(popup)).toBe(before);

  // The same road does change the library when what is asked is allowed.
  const edit = { kind: 'addTag', tag: 'allowed' };
  expect(
    await askFromPage(page, { name: 'annotations.edit', takes: { op, paper, edit, site: 'arxiv' } }),
  ).toMatchObject({ ok: true });
  expect(await dumpLibrary(popup)).toContain('allowed');
});

test('nothing that a content script keeps in the storage of the extension switches a site off', async ({
  tagalong,
}) => {
  const page = await openSettled(tagalong, listing);
  const shown = (await rows(page)).length;
  expect(shown).toBeGreaterThan(0);
  const ids = sites.map(({ id }) => id);
  const switches = Object.fromEntries(ids.map((id) => [id, true]));
  const settings = { off: switches, ...switches, switchedOff: ids };
  const write = (area: string): string =>
    `chrome.storage.${area}.set(${JSON.stringify(settings)}).then(() => 'kept', () => 'refused')`;
  expect(await inContentWorld(page, write('local'))).toBe('kept');
  expect(await inContentWorld(page, write('session'))).toBe('refused');
  await page.reload();
  await expect.poll(async () => (await rows(page)).length).toBe(shown);
});

test('what the editor frame may not ask is refused', async ({ tagalong }) => {
  const page = await openSettled(tagalong, listing);
  const editor = await openEditor(page, 0, 't');
  for (const [name, senders] of Object.entries(trust)) {
    if (senders.includes('frame')) continue;
    const message = { name, takes: questions[name as keyof typeof questions] };
    const answer = await editor.evaluate((asked): Promise<unknown> => chrome.runtime.sendMessage(asked), message);
    expect(answer, name).toMatchObject({ ok: false, error: { code: 'refused' } });
  }
});

test('events and messages that the page forges change nothing', async ({ tagalong }) => {
  await annotate(tagalong, first, [{ kind: 'addTag', tag: 'kept' }]);
  const page = await openSettled(tagalong, listing);
  const popup = await openPopup(tagalong);
  const before = await dumpLibrary(popup);
  await page.bringToFront();
  await page.keyboard.press('j');

  await page.evaluate((messages) => {
    const host = document.querySelector<HTMLElement>('tag-along');
    for (const key of ['t', 'n', 's', 'l', 'r', 'z', 'Enter']) {
      for (const target of [window, document.body, host]) {
        target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    }
    host?.click();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, button: 0 }));
    }
    for (const message of messages) window.postMessage(message, '*');
    window.postMessage({ type: 'hello', nonce: 'f'.repeat(32) }, '*', [new MessageChannel().port2]);
  }, forged);
  await page.evaluate(async () => {
    for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
  });
  expect(page.frames()).toHaveLength(1);
  expect(await ask(popup, 'annotations.get', { ids: [first.id] })).toMatchObject({ ok: true });
  expect(await dumpLibrary(popup)).toBe(before);

  // A real key does what the forged ones did not.
  await page.bringToFront();
  await page.keyboard.press('s');
  await expect.poll(() => dumpLibrary(popup)).not.toBe(before);
});
