import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../src/core/annotation.ts';
import type { OpId } from '../../src/core/edit.ts';
import { anAnnotation } from '../lists/an-annotation.ts';
import { opId, paperId, testPaper } from '../store/test-library.ts';
import { createFakeBrowser } from '../support/fake-browser.ts';

const fake = createFakeBrowser();
vi.stubGlobal('browser', fake);
vi.stubGlobal('addEventListener', () => {});
const { createEditingApi } = await import('../../src/messages/editing-api.ts');
const { createPageLibrary } = await import('../../src/content/page/page-library.ts');

const paper = testPaper('arxiv:2606.00467');
const alias = paperId('doi:10.1145/1');
const annotation: Annotation = { ...anAnnotation(paper), aliases: [alias], tags: ['x'] };

/** What the worker was asked, and how it answers: an edit with `saving`, a look-up with the annotation. */
let asked: Array<{ name: string; takes: { op?: OpId; ids?: string[] } }> = [];
let saving: () => Promise<unknown>;
fake.runtime.sendMessage = async (message) => {
  const request = message as (typeof asked)[number];
  asked.push(request);
  return request.name === 'annotations.get' ? { ok: true, value: [annotation] } : saving();
};

beforeEach(() => {
  asked = [];
  saving = async () => ({ ok: true, value: { annotation } });
  fake.runtime.onMessage.listeners.clear();
});

/** Tells every listener of this script that the paper changed. */
function tell(op?: OpId): void {
  const message = { type: 'annotations.changed', ids: [paper.id, alias], ...(op === undefined ? {} : { op }) };
  for (const heard of fake.runtime.onMessage.listeners) heard(message, {} as never);
}
const lookUps = () => asked.filter(({ name }) => name === 'annotations.get').map(({ takes }) => takes.ids);
const ownOp = (): OpId => asked.find(({ takes }) => takes.op !== undefined)?.takes.op ?? expect.fail('no edit');
const aTurn = () => new Promise((done) => setTimeout(done));

describe('an editor', () => {
  function open() {
    const api = createEditingApi(() => 'arxiv');
    const heard = vi.fn();
    api.onChanged(paper.id, heard);
    return { api, heard };
  }

  it('that has the answer to its edit does not look up the paper when it is told of that edit', async () => {
    const { api, heard } = open();
    await api.save(paper, { kind: 'addTag', tag: 'x' }, api.newOp());
    tell(ownOp());
    await aTurn();
    expect([lookUps(), heard.mock.calls]).toEqual([[], []]);
  });

  it('looks up what others changed: another editor, the row in the page, and what is no edit', async () => {
    const { api, heard } = open();
    await api.save(paper, { kind: 'addTag', tag: 'x' }, api.newOp());
    for (const op of [opId(), undefined]) tell(op);
    await expect.poll(() => heard.mock.calls).toEqual([[annotation], [annotation]]);
  });

  it('looks up its own edit while it has no answer to it', async () => {
    const { api, heard } = open();
    saving = async () => ({ ok: false, error: { code: 'storage', detail: '' } });
    await api.save(paper, { kind: 'addTag', tag: 'x' }, api.newOp());
    tell(ownOp());
    await expect.poll(() => heard.mock.calls).toEqual([[annotation]]);
  });
});

describe('the rows of a page', () => {
  async function open(...ids: Parameters<ReturnType<typeof createPageLibrary>['want']>[0][]) {
    const changed = vi.fn();
    const library = createPageLibrary(new AbortController().signal, changed, () => {});
    for (const each of ids) library.want(each);
    await expect.poll(() => changed).toHaveBeenCalled();
    await aTurn();
    asked = [];
    return library;
  }

  it('are not looked up again when they are told of an edit whose answer they show', async () => {
    const library = await open([paper.id]);
    const op = opId();
    library.set(paper.id, annotation, op);
    tell(op);
    await aTurn();
    expect(lookUps()).toEqual([]);
  });

  it('are looked up where another card shows the same paper under another id', async () => {
    const library = await open([paper.id, alias]);
    const op = opId();
    library.set(paper.id, annotation, op);
    tell(op);
    await expect.poll(() => lookUps()).toEqual([[alias]]);
  });

  it('are looked up after an edit in the frame of the same tab, whose answer the page does not have', async () => {
    await open([paper.id]);
    const editor = createEditingApi(() => 'arxiv');
    await editor.save(paper, { kind: 'addTag', tag: 'x' }, editor.newOp());
    tell(ownOp());
    await expect.poll(() => lookUps()).toEqual([[paper.id]]);
  });
});
