import { expect, it, vi } from 'vitest';
import type { createHandlers } from '../../src/background/handlers.ts';
import type { Handlers } from '../../src/messages/server.ts';
import { createListener } from '../../src/messages/server.ts';
import { goodRequests } from './requests.ts';
import { contentScript } from './test-worker.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));

const secret = 'my secret note';

it('a handler that throws is reported as a bug with a place, without the text it was working on', async () => {
  const throwing = {
    'annotations.get': async () => {
      throw new RangeError(`${secret} is out of range`);
    },
  } as unknown as Handlers;
  const listener = createListener(throwing, { isClaimed: async () => false, claim: async () => false });
  const answer = await listener({ name: 'annotations.get', takes: goodRequests()['annotations.get'] }, contentScript);
  expect(answer).toEqual({
    ok: false,
    error: { code: 'bug', detail: expect.stringMatching(/^annotations\.get: RangeError server\.test\.ts:\d+$/) },
  });
});

it('the reason why a message is malformed does not quote it', async () => {
  const listener = createListener({} as ReturnType<typeof createHandlers>, {
    isClaimed: async () => false,
    claim: async () => false,
  });
  const answer = await listener({ name: 'annotations.get', takes: { ids: [secret] } }, contentScript);
  expect(answer).toEqual({ ok: false, error: { code: 'malformed', detail: 'annotations.get: ids.0' } });
});

it('a value that cannot be written as JSON is malformed, not a bug', async () => {
  const listener = createListener({} as Handlers, { isClaimed: async () => false, claim: async () => false });
  const cycle: { ids?: unknown } = {};
  cycle.ids = [cycle];
  const answer = await listener({ name: 'annotations.get', takes: cycle }, contentScript);
  expect(answer).toMatchObject({ error: { code: 'malformed' } });
});
