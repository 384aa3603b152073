import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/core/edit.ts';
import { failure, success } from '../../src/core/result.ts';
import { createSaveQueue, type QueueNews, type Send } from '../../src/ui/session/save-queue.ts';

const star: Edit = { kind: 'setStar', star: true };
const tag = (name: string): Edit => ({ kind: 'addTag', tag: name });
const note = (text: string, base: string): Edit => ({ kind: 'setNote', note: text, base });

/** Opens a queue whose edits wait until the test answers them. */
function openQueue(): {
  queue: ReturnType<typeof createSaveQueue>;
  sent: Edit[];
  news: QueueNews[];
  answer(ok: boolean): Promise<void>;
} {
  const sent: Edit[] = [];
  const news: QueueNews[] = [];
  const open: Array<(ok: boolean) => void> = [];
  const send: Send = (edit) => {
    sent.push(edit);
    return new Promise((resolve) => {
      open.push((ok) => resolve(ok ? success({ annotation: null }) : failure({ code: 'no-answer', detail: '' })));
    });
  };
  const queue = createSaveQueue(send, (each) => news.push(each));
  const answer = async (ok: boolean): Promise<void> => {
    open.shift()?.(ok);
    await new Promise((done) => setImmediate(done));
  };
  return { queue, sent, news, answer };
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
