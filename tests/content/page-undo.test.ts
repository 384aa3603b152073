// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Annotation } from '../../src/core/annotation.ts';
import type { PaperId } from '../../src/core/ids/paper-id.ts';
import { dump, testPaper } from '../store/test-library.ts';
import { cardOf, createPageWorld, type PageWorld } from './page-world.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/messages/browser.ts', async () => ({
  browser: (await import('../support/fake-browser.ts')).fakeBrowser,
}));
const { createPageUndo } = await import('../../src/content/keys/page-undo.ts');
const { createRowEdits } = await import('../../src/content/row/row-edits.ts');

const card = cardOf('arxiv:2606.00467');

let world: PageWorld;
let kept: Map<PaperId, Annotation | null>;

beforeEach(() => {
  // The worker of these tests has a clock of its own: each edit is one of this page.
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(0);
  world = createPageWorld();
  kept = new Map();
});

async function edited(): Promise<ReturnType<typeof createPageUndo>> {
  const library = {
    get: (id: PaperId) => kept.get(id) ?? undefined,
    want: () => {},
    set: (id: PaperId, to: Annotation | null) => void kept.set(id, to),
  };
  const ignore = (): void => {};
  const edits = createRowEdits('arxiv', ({ id }) => testPaper(id), library, ignore, ignore);
  await edits.save(card, { kind: 'setStar', star: true });
  await edits.save(card, { kind: 'setStatus', status: 'later' });
  return createPageUndo(library, ignore);
}

const stored = async (): Promise<unknown> => (await dump(world.worker.library))['annotations']?.[0];
const opsSent = (): unknown[] => world.named('annotations.undo').map((takes) => (takes as { op: unknown }).op);

it('takes back the latest edit, and at the next press the one before', async () => {
  const undoing = await edited();
  await undoing.undo([card], 'light');
  expect(kept.get(card.id)).toMatchObject({ star: true });
  expect(kept.get(card.id)).not.toHaveProperty('status');
  await undoing.undo([card], 'light');
  expect(new Set(opsSent()).size).toBe(2);
  expect(await stored()).toMatchObject({ star: false });
});

it('takes back one edit if the answer was lost and the user presses again', async () => {
  const undoing = await edited();
  world.mishaps.push('lost', 'unheard', 'unheard');
  await undoing.undo([card], 'light');
  expect(opsSent()).toHaveLength(3);
  await undoing.undo([card], 'light');
  expect(new Set(opsSent()).size).toBe(1);
  expect(kept.get(card.id)).toMatchObject({ star: true });
  expect(kept.get(card.id)).not.toHaveProperty('status');
});

it('takes back the next edit if another one was made since', async () => {
  const undoing = await edited();
  world.mishaps.push('lost', 'unheard', 'unheard');
  await undoing.undo([card], 'light');
  undoing.forget();
  await undoing.undo([card], 'light');
  expect(new Set(opsSent()).size).toBe(2);
  expect(await stored()).toMatchObject({ star: false });
});
