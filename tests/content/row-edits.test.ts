// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallErrorCode } from '../../src/core/call-error.ts';
import type { PaperId } from '../../src/core/ids/paper-id.ts';
import { dump, testPaper } from '../store/test-library.ts';
import { cardOf, createPageWorld, type PageWorld } from './page-world.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/messages/browser.ts', async () => ({
  browser: (await import('../support/fake-browser.ts')).fakeBrowser,
}));
const { createRowEdits } = await import('../../src/content/row/row-edits.ts');

const card = cardOf('arxiv:2606.00467');
const star = { kind: 'setStar', star: true } as const;

let world: PageWorld;
let kept: Map<PaperId, unknown>;
let states: Array<string | undefined>;
let errors: CallErrorCode[];

beforeEach(() => {
  world = createPageWorld();
  kept = new Map();
  states = [];
  errors = [];
});

function rowEdits() {
  const library = { get: () => undefined, want: () => {}, set: (id: PaperId, to: unknown) => void kept.set(id, to) };
  const edits = createRowEdits(
    'arxiv',
    ({ id }) => testPaper(id),
    library,
    (id) => states.push(edits.state(id)),
    ({ code }) => errors.push(code),
  );
  return edits;
}

const opsSent = (): unknown[] => world.named('annotations.edit').map((takes) => (takes as { op: unknown }).op);
const editsStored = async (): Promise<number> => ((await dump(world.worker.library))['edits'] ?? []).length;

describe('an edit on a row', () => {
  it('is stored, and the row shows its answer', async () => {
    const edits = rowEdits();
    await edits.save(card, star);
    expect(kept.get(card.id)).toMatchObject({ star: true, sites: ['arxiv'] });
    expect([states, errors, edits.state(card.id)]).toEqual([[], [], undefined]);
  });

  it('is repeated under its own op-id and stored once if its answer is lost', async () => {
    world.mishaps.push('lost');
    const edits = rowEdits();
    await edits.save(card, star);
    expect(opsSent()).toHaveLength(2);
    expect(new Set(opsSent()).size).toBe(1);
    expect(await editsStored()).toBe(1);
    expect(states).toEqual(['retrying']);
    expect(edits.state(card.id)).toBeUndefined();
    expect(kept.get(card.id)).toMatchObject({ star: true });
  });

  it('shows that it failed after three attempts, and its retry is the same edit', async () => {
    world.mishaps.push('lost', 'unheard', 'unheard');
    const edits = rowEdits();
    await edits.save(card, star);
    expect([states.at(-1), errors]).toEqual(['failed', ['no-answer']]);
    expect(kept.size).toBe(0);
    await edits.retry(card);
    expect(new Set(opsSent()).size).toBe(1);
    expect(await editsStored()).toBe(1);
    expect(edits.state(card.id)).toBeUndefined();
    expect(kept.get(card.id)).toMatchObject({ star: true });
  });

  it('has an op-id of its own each time the user acts', async () => {
    const edits = rowEdits();
    await edits.save(card, star);
    await edits.save(card, { kind: 'setStar', star: false });
    expect(new Set(opsSent()).size).toBe(2);
  });

  it('has nothing to retry if nothing failed', async () => {
    const edits = rowEdits();
    await edits.retry(card);
    expect(world.sent).toEqual([]);
  });
});
