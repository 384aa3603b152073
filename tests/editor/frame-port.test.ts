// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unrelated } from '../../src/core/editing.ts';
import { firstOpening } from '../../src/editor/first-opening.ts';
import { type PagePort, receivePort } from '../../src/editor/frame-port.ts';
import type { ToEditor } from '../../src/messages/editor-port.ts';
import { testPaper } from '../store/test-library.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));
// The client takes the browser's own API; here it is the same one.
vi.mock('../../src/messages/browser.ts', async () => ({
  browser: (await import('../support/fake-browser.ts')).fakeBrowser,
}));

const sent: unknown[] = [];

/** The worker's answers, one for each message. */
let answers: unknown[] = [];

beforeEach(() => {
  sent.length = 0;
  answers = [];
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    sent.push(message);
    // The page sends more messages while the worker works.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return answers.shift();
  };
});

interface Greeting {
  data?: unknown;
  origin?: string;
  source?: MessageEventSource | null;
  ports?: number;
}

const hello = { type: 'hello', nonce: 'a1b2' };

/** Sends a window message with real ports, and returns the first one. */
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
  it('takes port and nonce of a hello, and asks the worker nothing', async () => {
    const received = receivePort();
    const port = greet({});
    expect(await received).toEqual({ port, nonce: 'a1b2' });
    expect(sent).toEqual([]);
  });

  it('takes nothing from a page of an unknown site', async () => {
    const received = receivePort();
    greet({ origin: 'https://evil.example' });
    expect(await received).toBeUndefined();
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
    const port = greet({});
    expect(await received).toEqual({ port, nonce: 'a1b2' });
  });

  it('takes one hello only', async () => {
    const received = receivePort();
    greet({});
    greet({ data: { type: 'hello', nonce: 'second' } });
    expect((await received)?.nonce).toBe('a1b2');
  });
});

describe('firstOpening', () => {
  const paper = testPaper('arxiv:2606.00467');
  const open: ToEditor = { type: 'open', opening: 1, paper, site: 'arxiv', field: 'tag', scheme: 'light' };
  const key: ToEditor = { type: 'refocus', key: 'a' };
  const start = { annotation: null, draft: null, tags: [], related: unrelated };

  /** Makes a page that has sent `messages` over its end of the channel. */
  function pageSays(...messages: ToEditor[]): PagePort {
    const { port1, port2 } = new MessageChannel();
    for (const message of messages) port1.postMessage(message);
    return { port: port2, nonce: 'a1b2' };
  }

  it('asks the worker once, with paper and nonce, and keeps the messages of the page in order', async () => {
    answers = [{ ok: true, value: start }];
    const first = await firstOpening(pageSays(key, open, key));
    expect(first).toEqual({ start: { ok: true, value: start }, received: [key, open, key] });
    expect(sent).toEqual([{ name: 'editor.open', takes: { paper, nonce: 'a1b2' } }]);
  });

  it('asks nothing before the page opens a paper', async () => {
    const page = pageSays(key);
    void firstOpening(page);
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).toEqual([]);
    page.port.close();
  });

  it('gives the error of a library that cannot be read: the frame itself was accepted', async () => {
    const error = { ok: false, error: { code: 'storage', detail: '' } };
    answers = [error];
    expect((await firstOpening(pageSays(open)))?.start).toEqual(error);
  });

  it('resolves to undefined if the worker refuses', async () => {
    answers = [{ ok: false, error: { code: 'refused', detail: '' } }];
    expect(await firstOpening(pageSays(open))).toBeUndefined();
  });

  it('sends the same nonce again when the answer is lost', async () => {
    answers = [undefined, { ok: true, value: start }];
    expect(await firstOpening(pageSays(open))).toBeDefined();
    expect(sent).toEqual([sent[0], sent[0]]);
  });
});
