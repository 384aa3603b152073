import browser from 'webextension-polyfill';
import { call } from '../messages/client.ts';
import type { PagePapers, Recognised } from '../messages/protocol.ts';
import type { Card } from '../sites/card.ts';
import { hasPaperLinks } from '../sites/find-cards.ts';
import type { Site } from '../sites/site.ts';

let reported = '';

/** Tells the worker how many papers the page has, for the badge of the tab; says nothing that it said before. */
export function reportFound(site: Site, count: number): void {
  const recognised = recognisedOn(site, count);
  const report = `${count} ${recognised}`;
  // A page that is still being parsed has not shown its papers yet.
  if (report === reported || (count === 0 && document.readyState !== 'complete')) return;
  reported = report;
  void call('page.found', { count, recognised });
}

function recognisedOn(site: Site, count: number): Recognised {
  if (count > 0) return 'cards';
  return hasPaperLinks(site, document) ? 'nothing' : 'no-papers';
}

/** Answers the popup's question for the papers of this page. */
export function answerPapers(site: Site, cards: () => Card[], signal: AbortSignal): void {
  const answer = (message: unknown): Promise<PagePapers> | undefined => {
    if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'page.papers')
      return undefined;
    const found = cards();
    return Promise.resolve({
      site: site.id,
      recognised: recognisedOn(site, found.length),
      papers: found.map((card) => card.read()),
      address: location.origin + location.pathname,
    });
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(answer));
}
