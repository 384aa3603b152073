import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const runtime: { id: string | undefined; sendMessage: (message: unknown) => Promise<unknown> } = {
  id: 'ours',
  sendMessage: async () => undefined,
};
vi.stubGlobal('browser', { runtime });
const { call, callUntilAnswered, patienceWithFiles } = await import('../../src/messages/client.ts');
const { newOpId } = await import('../../src/messages/op-id.ts');
const { parseOpId } = await import('../../src/core/edit.ts');

const saved = { ok: true, value: { annotation: null } };
const lost = async (): Promise<never> => {
  throw new Error('A listener indicated an asynchronous response, but the message channel closed');
};

/** Gives the answers in turn; returns the list of sent messages. */
function answering(...answers: Array<() => Promise<unknown>>): unknown[] {
  const sent: unknown[] = [];
  runtime.sendMessage = async (message) => {
    sent.push(structuredClone(message));
    return (answers[sent.length - 1] ?? expect.fail('asked too often'))();
  };
  return sent;
}

const ask = (onRetry?: () => void) => callUntilAnswered('drafts.drop', { id: 'arxiv:2606.00467' as never }, onRetry);

beforeEach(() => {
  runtime.id = 'ours';
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => void vi.useRealTimers());

describe('a call', () => {
  it.each([
    ['undefined', async () => undefined],
    ['a closed channel', lost],
    ['something else', async () => ({ saved: true })],
    ['null', async () => null],
    ['no value', async () => ({ ok: true })],
  ])('that is answered by %s is not answered', async (_, answer) => {
    answering(answer);
    expect(await call('annotations.get', { ids: [] })).toMatchObject({ ok: false, error: { code: 'no-answer' } });
  });

  it('gives up if it is never answered', async () => {
    answering(() => new Promise(() => undefined));
    const answer = call('annotations.get', { ids: [] });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await answer).toMatchObject({ ok: false, error: { code: 'no-answer' } });
  });

  it('waits longer if it brings a page of a file', async () => {
    const done = { ok: true, value: { kept: true } };
    answering(() => new Promise((answer) => setTimeout(() => answer(done), 30_000)));
    const answer = call(
      'library.importPage',
      { batch: newOpId(), page: 0, entries: [], isLast: true },
      patienceWithFiles,
    );
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await answer).toEqual(done);
  });

  it('reports that the extension is gone, and asks nobody', async () => {
    const sent = answering();
    runtime.id = undefined;
    expect(await call('annotations.get', { ids: [] })).toMatchObject({ ok: false, error: { code: 'updated' } });
    expect(sent).toEqual([]);
  });

  it('returns the answer of the worker as it is, a refusal too', async () => {
    const refused = { ok: false, error: { code: 'refused', detail: 'x' } };
    answering(async () => refused);
    expect(await call('annotations.get', { ids: [] })).toEqual(refused);
  });
});

describe('a call that is repeated until it is answered', () => {
  it('sends the same message each time, reports each repetition, and takes the first answer', async () => {
    const sent = answering(
      lost,
      async () => undefined,
      async () => saved,
    );
    let retries = 0;
    const answer = ask(() => {
      retries += 1;
    });
    await vi.advanceTimersByTimeAsync(1_200);
    expect(await answer).toEqual(saved);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map((message) => JSON.stringify(message))).size).toBe(1);
    expect(retries).toBe(2);
  });

  it('gives up after the third attempt', async () => {
    const sent = answering(lost, lost, lost);
    const answer = ask();
    await vi.advanceTimersByTimeAsync(1_200);
    expect(await answer).toMatchObject({ ok: false, error: { code: 'no-answer' } });
    expect(sent).toHaveLength(3);
  });

  it('is not repeated after a refusal of the worker', async () => {
    const sent = answering(async () => ({ ok: false, error: { code: 'full', detail: '' } }));
    expect(await ask()).toMatchObject({ error: { code: 'full' } });
    expect(sent).toHaveLength(1);
  });
});

it('op-ids have the right form and are never the same', () => {
  const made = Array.from({ length: 1_000 }, newOpId);
  for (const op of made) expect(parseOpId(op)).toBe(op);
  expect(new Set(made).size).toBe(1_000);
});
