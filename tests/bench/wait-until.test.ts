import { expect, it } from 'vitest';
import { waitUntil, within } from './wait-until.ts';

it('gives the first answer', async () => {
  let asked = 0;
  const ask = async (): Promise<number | null> => {
    asked += 1;
    return asked < 3 ? null : asked;
  };
  expect(await waitUntil('three', ask)).toBe(3);
});

it('ends after its limit, and says what it waited for', async () => {
  const never = waitUntil('the end of the worker', async () => undefined, 50);
  await expect(never).rejects.toThrow('Waited in vain for the end of the worker, 0.05 seconds.');
});

it('ends where a question gets no answer at all', async () => {
  const never = waitUntil('a worker', () => new Promise<undefined>(() => {}), 50);
  await expect(never).rejects.toThrow('Waited in vain for a worker: no answer.');
  await expect(within('a page', new Promise(() => {}), 50)).rejects.toThrow('Waited in vain for a page: no answer.');
});

it('throws what a question throws', async () => {
  const failing = waitUntil('a worker', () => Promise.reject(new Error('The browser has ended.')));
  await expect(failing).rejects.toThrow('The browser has ended.');
});
