import { call } from '../messages/client.ts';
import { answerPapers } from '../messages/page-messages.ts';
import type { Recognised } from '../messages/protocol.ts';
import { hasPaperLinks } from '../sites/find-cards.ts';
import type { Site } from '../sites/site.ts';
import type { LazyActing } from './load-acting.ts';

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
export const answerWithPapers = (site: Site, acting: LazyActing, signal: AbortSignal): void =>
  answerPapers(
    (respond) =>
      acting.with((it) => {
        const papers = it.papers();
        const recognised = recognisedOn(site, papers.length);
        respond({ site: site.id, recognised, papers, address: location.origin + location.pathname });
      }),
    signal,
  );
