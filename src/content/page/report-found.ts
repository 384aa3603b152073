import { call } from '../../messages/client.ts';
import { answerPapers } from '../../messages/page-messages.ts';
import type { Recognised } from '../../messages/protocol.ts';
import type { LazyScript } from './load-script.ts';
import type { Acting } from './page-session.ts';

let reported = '';

/** Tells the worker how many papers the page has, for the badge of the tab. Sends nothing if nothing changed. */
export function reportFound(count: number, recognised: Recognised): void {
  const report = `${count} ${recognised}`;
  // A page that is still being parsed has not shown its papers yet.
  if (report === reported || (recognised === 'cards' && count === 0)) return;
  reported = report;
  void call('page.found', { count, recognised });
}

/** Answers when the popup asks for the papers of this page. */
export const answerWithPapers = (acting: LazyScript<Acting>, signal: AbortSignal): void =>
  answerPapers((respond) => acting.with((it) => respond(it.papers())), signal);
