// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { receivePort } from '../../src/editor/frame-port.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));
// The client takes the browser's own API; here it is the same one.
vi.mock('../../src/messages/browser.ts', async () => ({
  browser: (await import('../support/fake-browser.ts')).fakeBrowser,
}));

const claimed: unknown[] = [];

/** What the worker says to a claim. */
let isExpected = true;

beforeEach(() => {
  claimed.length = 0;
  isExpected = true;
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    claimed.push(message);
    return { ok: true, value: { claimed: isExpected } };
  };
});

interface Greeting {
  data?: unknown;
  origin?: string;
  source?: MessageEventSource | null;
  ports?: number;
}

const hello = { type: 'hello', nonce: 'a1b2' };

/** A window message; its ports are real ones. Gives the first. */
function greet({
  data = hello,
  origin = 'https://arxiv.org',
  source = parent,
  ports = 1,
}: Greeting): MessagePort | undefined {
  const made = Array.from({ length: ports }, () => new MessageChannel().port1);
  dispatchEvent(Object.assign(new Event('message'), { data, origin, source, ports: made }));
  return made[0];
}

describe('receivePort', () => {
  it('takes the port of a hello whose nonce the worker expects', async () => {
    const received = receivePort();
    const port = greet({});
    expect(await received).toBe(port);
    expect(claimed).toEqual([{ name: 'editor.claim', takes: { nonce: 'a1b2' } }]);
  });

  it('takes nothing where the worker expects another nonce', async () => {
    isExpected = false;
    const received = receivePort();
    greet({});
    expect(await received).toBeUndefined();
  });

  it('claims nothing for a page that is none of our sites', async () => {
    const received = receivePort();
    greet({ origin: 'https://evil.example' });
    expect(await received).toBeUndefined();
    expect(claimed).toEqual([]);
  });

  it.each<[string, Greeting]>([
    ['comes from another window', { source: null }],
    ['brings no port', { ports: 0 }],
    ['brings two ports', { ports: 2 }],
    ['is no hello', { data: { type: 'open', nonce: 'a1b2' } }],
    ['names no nonce', { data: { type: 'hello' } }],
    ['is no object', { data: 'hello' }],
  ])('passes over a message that %s, and waits on', async (_, greeting) => {
    const received = receivePort();
    greet(greeting);
    expect(claimed).toEqual([]);
    const port = greet({});
    expect(await received).toBe(port);
  });

  it('hears one hello only', async () => {
    const received = receivePort();
    greet({});
    greet({ data: { type: 'hello', nonce: 'second' } });
    await received;
    expect(claimed).toHaveLength(1);
  });
});
