import type { Runtime } from 'webextension-polyfill';
import { createFrameClaims, type FrameClaims } from '../../src/background/frame/frame-claims.ts';
import { createHandlers } from '../../src/background/handlers.ts';
import { createJobRunner } from '../../src/background/run-jobs.ts';
import type { OpId } from '../../src/core/edit.ts';
import type { PaperId } from '../../src/core/ids/paper-id.ts';
import { createListener } from '../../src/messages/server.ts';
import type { Library } from '../../src/store/schema.ts';
import { testLibrary, tick } from '../store/test-library.ts';
import { claimedFrame, sender, tabId } from './senders.ts';

/** The worker's listener over a library of its own, with the messages it sent to others. */
export interface TestWorker {
  library: Library & { disk: IDBFactory };
  claims: FrameClaims;
  changed: PaperId[][];
  /** The edits that these changes were told with. */
  changedBy: Array<OpId | undefined>;
  acting: number[];
  /** Sends a copy of the message, as JSON and the browser do. Settles when the jobs that it began are done. */
  ask(name: string, takes: unknown, from: Runtime.MessageSender): Promise<unknown> | undefined;
}

/** Starts a worker: new handlers and claims over the given library and session. */
export function startWorker(library = testLibrary()): TestWorker {
  const changed: PaperId[][] = [];
  const changedBy: Array<OpId | undefined> = [];
  const acting: number[] = [];
  const claims = createFrameClaims();
  const runJobs = createJobRunner({ library, now: tick, changed: (ids) => changed.push(ids), jobsChanged: () => {} });
  let jobs: Promise<void> = Promise.resolve();
  const handlers = createHandlers({
    library,
    claims,
    now: tick,
    changed: (ids, op) => {
      changed.push(ids);
      changedBy.push(op);
    },
    jobsChanged: () => {},
    runJobs: () => {
      jobs = runJobs();
    },
    loadScript: async (tab) => {
      acting.push(tab);
    },
    startOnce: async (tab) => {
      acting.push(tab);
    },
    restartSite: async () => {},
  });
  const listener = createListener(handlers, claims);
  const answered = async (answer: Promise<unknown>): Promise<unknown> => {
    const value = await answer;
    await jobs;
    return value;
  };
  return {
    library,
    claims,
    changed,
    changedBy,
    acting,
    ask: (name, takes, from) => {
      const answer = listener({ name, takes }, from);
      return answer === undefined ? undefined : answered(answer);
    },
  };
}

/** Lets the frame of `known['a frame that has claimed']` claim its nonce. */
export async function claimFrame({ claims }: TestWorker): Promise<void> {
  const origin = { kind: 'frame', tabId, frameId: claimedFrame } as const;
  await claims.expect(origin, 'nonce-of-the-claimed-frame');
  await claims.claim(origin, 'nonce-of-the-claimed-frame');
}

export const contentScript = sender({
  tab: tabId,
  frameId: 0,
  url: 'https://arxiv.org/abs/2606.00467',
  origin: 'https://arxiv.org',
});
