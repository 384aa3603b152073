import type { Card } from '../../src/sites/find/card.ts';
import { contentScript, startWorker, type TestWorker } from '../messages/test-worker.ts';
import { paperId } from '../store/test-library.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

/** A failure of one message: `lost` after the worker did its work, `unheard` before it. */
export type Mishap = 'lost' | 'unheard';

/** A content script's view of a real worker: the messages it sent, and the failures of the next ones. */
export interface PageWorld {
  worker: TestWorker;
  sent: Array<{ name: string; takes: unknown }>;
  /** The failures of the next messages in order; undefined lets one through. */
  mishaps: Array<Mishap | undefined>;
  /** Tells the scripts of the page, as the worker does, that these papers changed. */
  tellChanged(...ids: string[]): void;
  /** Returns the messages of that name. */
  named(name: string): unknown[];
}

/** Puts a real worker with an empty library behind the fake browser. */
export function createPageWorld(): PageWorld {
  const worker = startWorker();
  const sent: PageWorld['sent'] = [];
  const mishaps: PageWorld['mishaps'] = [];
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const { name, takes } = structuredClone(message) as { name: string; takes: unknown };
    sent.push({ name, takes });
    const mishap = mishaps.shift();
    if (mishap === 'unheard') return undefined;
    const answer = await worker.ask(name, takes, contentScript);
    return mishap === 'lost' ? undefined : structuredClone(answer);
  };
  return {
    worker,
    sent,
    mishaps,
    tellChanged: (...ids) => {
      const listeners = fakeBrowser.runtime.onMessage.listeners;
      for (const listener of listeners) listener({ type: 'annotations.changed', ids }, {});
    },
    named: (name) => sent.filter((one) => one.name === name).map(({ takes }) => takes),
  };
}

/** Makes a card of the paper `id`, in no page. */
export function cardOf(id: string): Card {
  const element = document.createElement('article');
  return {
    element,
    place: element,
    fit: 'line',
    id: paperId(id),
    version: undefined,
    aliases: [],
    title: `Paper ${id}`,
    surface: 'list',
    proves: undefined,
  };
}
