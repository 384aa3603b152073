import { describe, expect, it } from 'vitest';
import type { CallErrorCode } from '../../src/core/call-error.ts';
import type { Edit, OpId } from '../../src/core/edit.ts';
import { failure, success } from '../../src/core/result.ts';
import { newOpId } from '../../src/messages/op-id.ts';
import { createSaveQueue, type QueueNews, type Send } from '../../src/ui/session/save-queue.ts';

const star: Edit = { kind: 'setStar', star: true };
const tag = (name: string): Edit => ({ kind: 'addTag', tag: name });
const note = (text: string, base: string): Edit => ({ kind: 'setNote', note: text, base });

/** Opens a queue whose edits wait until the test answers them. */
function openQueue(): {
  queue: ReturnType<typeof createSaveQueue>;
  sent: Edit[];
  /** The op-id of each. */
  ops: OpId[];
  news: QueueNews[];
  answer(ok: boolean, code?: CallErrorCode): Promise<void>;
} {
  const sent: Edit[] = [];
  const ops: OpId[] = [];
  const news: QueueNews[] = [];
  const open: Array<(ok: boolean, code: CallErrorCode) => void> = [];
  const send: Send = (edit, op) => {
    sent.push(edit);
    ops.push(op);
    return new Promise((resolve) => {
      open.push((ok, code) => resolve(ok ? success({ annotation: null }) : failure({ code, detail: '' })));
    });
  };
  const queue = createSaveQueue(send, newOpId, (each) => news.push(each));
  const answer = async (ok: boolean, code: CallErrorCode = 'no-answer'): Promise<void> => {
    open.shift()?.(ok, code);
    await new Promise((done) => setImmediate(done));
  };
  return { queue, sent, ops, news, answer };
}

describe('createSaveQueue', () => {
  it('sends one edit at a time, in order', async () => {
    const { queue, sent, answer } = openQueue();
    queue.add(star);
    queue.add(tag('a'));
    expect(sent).toEqual([star]);
    await answer(true);
    expect(sent).toEqual([star, tag('a')]);
    expect(queue.pending()).toEqual([tag('a')]);
    await answer(true);
    expect(queue.pending()).toEqual([]);
  });

  it('keeps a failed edit and sends it again before the next one', async () => {
    const { queue, sent, news, answer } = openQueue();
    queue.add(star);
    await answer(false);
    expect(news.at(-1)?.kind).toBe('failed');
    expect(queue.pending()).toEqual([star]);
    queue.add(tag('a'));
    expect(sent).toEqual([star, star]);
    await answer(true);
    await answer(true);
    expect(sent).toEqual([star, star, tag('a')]);
    expect(queue.pending()).toEqual([]);
  });

  it('joins notes that were not sent, on the base of the first', async () => {
    const { queue, sent, answer } = openQueue();
    queue.add(note('a', ''));
    queue.add(note('ab', 'a'));
    queue.add(note('abc', 'ab'));
    expect(queue.pending()).toEqual([note('a', ''), note('abc', 'a')]);
    await answer(true);
    expect(sent).toEqual([note('a', ''), note('abc', 'a')]);
  });

  it('never changes the note that is on its way', async () => {
    const { queue, sent, answer } = openQueue();
    queue.add(note('a', ''));
    await answer(false);
    queue.retry();
    queue.add(note('ab', 'a'));
    expect(sent).toEqual([note('a', ''), note('a', '')]);
    expect(queue.pending()).toEqual([note('a', ''), note('ab', 'a')]);
  });

  it('repeats an edit whose answer was lost as it was sent, under its op-id, before a newer note', async () => {
    const { queue, sent, ops, answer } = openQueue();
    queue.add(note('The metod', ''));
    await answer(false);
    queue.add(note('The method', 'The metod'));
    await answer(true);
    await answer(true);
    expect(sent).toEqual([note('The metod', ''), note('The metod', ''), note('The method', 'The metod')]);
    expect(ops[1]).toBe(ops[0]);
    expect(ops[2]).not.toBe(ops[0]);
  });

  it('replaces a note that the worker refused by a newer one', async () => {
    const { queue, sent, answer } = openQueue();
    queue.add(note('a', ''));
    await answer(false, 'refused');
    queue.add(note('ab', 'a'));
    expect(sent).toEqual([note('a', ''), note('ab', '')]);
  });

  it('settles when all is saved, and when something failed', async () => {
    const { queue, answer } = openQueue();
    expect(await queue.flush()).toBe(true);
    queue.add(star);
    const failed = queue.flush();
    await answer(false);
    expect(await failed).toBe(false);
    const saved = queue.flush();
    await answer(true);
    expect(await saved).toBe(true);
  });

  it('does nothing on a retry with nothing to send', () => {
    const { queue, sent } = openQueue();
    queue.retry();
    expect(sent).toEqual([]);
  });
});
