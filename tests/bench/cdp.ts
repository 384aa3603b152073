import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { within } from './wait-until.ts';

type Values = Record<string, unknown>;
type Listener = (params: Values) => void;

/**
 * A Chromium spoken to over a pipe. Test drivers attach to every worker as it starts, which would be inside the wake-up that
 * is measured here; this attaches to nothing it is not told to.
 */
export interface Chromium {
  send(method: string, params?: Values, session?: string): Promise<Values>;
  on(session: string, method: string, listener: Listener): void;
  close(): Promise<void>;
}

/** Starts the browser with an unpacked extension, headless, in a profile that goes with it. */
export async function startChromium(executable: string, extension: string): Promise<Chromium> {
  const profile = mkdtempSync(path.join(tmpdir(), 'tagalong-bench-'));
  const flags = [
    ...['--headless=new', '--remote-debugging-pipe', '--no-first-run', '--no-default-browser-check', '--disable-gpu'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--window-size=1280,900'],
    ...[
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
  const child = spawn(executable, [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const talk = createTalk(child);
  await talk.send('Browser.getVersion');
  return {
    ...talk,
    close: async () => {
      await talk.send('Browser.close').catch(() => undefined);
      await exited;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

interface Message {
  id?: number;
  method?: string;
  params?: Values;
  result?: Values;
  error?: { message: string };
  sessionId?: string;
}

interface Waiting {
  done: (result: Values) => void;
  fail: (error: Error) => void;
}

/** The protocol over file descriptors 3 and 4: messages end with a zero byte. */
function createTalk(child: ChildProcess): Pick<Chromium, 'send' | 'on'> {
  const out = child.stdio[3] as Writable;
  const into = child.stdio[4] as Readable;
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Listener[]>();
  let last = 0;

  const hear = (message: Message): void => {
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (asked === undefined) {
      const heard = listeners.get(`${message.sessionId ?? ''} ${message.method}`) ?? [];
      for (const listener of heard) listener(message.params ?? {});
      return;
    }
    waiting.delete(message.id ?? 0);
    if (message.error === undefined) asked.done(message.result ?? {});
    else asked.fail(new Error(message.error.message));
  };

  let rest: Buffer = Buffer.alloc(0);
  into.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      hear(JSON.parse(rest.subarray(0, end).toString()) as Message);
      rest = rest.subarray(end + 1);
    }
  });
  child.once('exit', () => {
    for (const { fail } of waiting.values()) fail(new Error('The browser has ended.'));
  });

  return {
    send: (method, params = {}, session) => {
      const answer = new Promise<Values>((done, fail) => {
        last += 1;
        waiting.set(last, { done, fail });
        out.write(
          `${JSON.stringify({ id: last, method, params, ...(session === undefined ? {} : { sessionId: session }) })}\0`,
        );
      });
      return within(`the browser's answer to ${method}`, answer);
    },
    on: (session, method, listener) => {
      const key = `${session} ${method}`;
      listeners.set(key, [...(listeners.get(key) ?? []), listener]);
    },
  };
}
