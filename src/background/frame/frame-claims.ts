import browser from 'webextension-polyfill';
import type { MessageOrigin } from '../../messages/sender.ts';

/** The editor frames of one tab. The data outlives the worker, and is forgotten when the browser closes. */
interface TabFrames {
  /** Nonces that a content script announced and no frame has claimed yet. */
  expected: string[];
  /** Frames that have claimed theirs. */
  claimed: number[];
}

/** The most nonces and frames that are kept for a tab: older frames are long gone. */
const mostKept = 16;

/** Knows which frames inside pages are ours: our content script opens the editor, and only it knows the nonce. */
export interface FrameClaims {
  /** Called when a content script is about to open a frame in its tab. */
  expect(origin: MessageOrigin, nonce: string): Promise<void>;
  /** Resolves to whether `nonce` was announced in the frame's own tab; each nonce works once. */
  claim(origin: MessageOrigin, nonce: string): Promise<boolean>;
  /** Resolves to whether the frame has claimed before. */
  isClaimed(origin: MessageOrigin): Promise<boolean>;
  /** Forgets a tab that was closed. */
  forget(tabId: number): Promise<void>;
}

/** Keeps the claims in `storage.session`, because the worker may die between a nonce and its claim. */
export function createFrameClaims(): FrameClaims {
  // Two claims at once must not both read the same unused nonce. The variable keeps an order only, no data.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    expect: ({ tabId }, nonce) =>
      inTurn(async () => {
        if (tabId === undefined) return;
        const frames = await read(tabId);
        await write(tabId, { ...frames, expected: [...frames.expected, nonce].slice(-mostKept) });
      }),
    claim: ({ tabId, frameId }, nonce) =>
      inTurn(async () => {
        if (tabId === undefined || frameId === undefined || frameId <= 0) return false;
        const { expected, claimed } = await read(tabId);
        if (!expected.includes(nonce)) return false;
        await write(tabId, {
          expected: expected.filter((other) => other !== nonce),
          claimed: [...claimed, frameId].slice(-mostKept),
        });
        return true;
      }),
    isClaimed: async ({ tabId, frameId }) => {
      if (tabId === undefined || frameId === undefined) return false;
      return (await read(tabId)).claimed.includes(frameId);
    },
    forget: (tabId) => inTurn(() => browser.storage.session.remove(keyOf(tabId))),
  };
}

const keyOf = (tabId: number): string => `frames:${tabId}`;

async function read(tabId: number): Promise<TabFrames> {
  const found = await browser.storage.session.get(keyOf(tabId));
  const frames: unknown = found[keyOf(tabId)];
  return isTabFrames(frames) ? frames : { expected: [], claimed: [] };
}

const write = (tabId: number, frames: TabFrames): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: frames });

const isTabFrames = (value: unknown): value is TabFrames =>
  typeof value === 'object' && value !== null && 'expected' in value && 'claimed' in value;
