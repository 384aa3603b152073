import { call } from '../../messages/client.ts';
import { answerPapers } from '../../messages/page-messages.ts';
import type { Recognised, Takes } from '../../messages/protocol.ts';
import type { LazyScript } from './load-script.ts';
import { onReturn } from './on-return.ts';
import type { Acting } from './page-session.ts';

let reported: Takes<'page.found'> | undefined;

/** Tells the worker how many papers the page has, for the badge of the tab. Sends nothing if nothing changed. */
export function reportFound(count: number, recognised: Recognised): void {
  // A page that is still being parsed has not shown its papers yet.
  if (recognised === 'cards' && count === 0) return;
  if (reported?.count === count && reported.recognised === recognised) return;
  reported = { count, recognised };
  void call('page.found', reported);
}

/** Tells the worker once more when the user comes back to the page: the badge went with the page that was left. */
export const reportOnReturn = (signal: AbortSignal): void =>
  onReturn(() => reported && void call('page.found', reported), signal);

/** Answers when the popup asks for the papers of this page. */
export const answerWithPapers = (acting: LazyScript<Acting>, signal: AbortSignal): void =>
  answerPapers((respond) => acting.with((it) => respond(it.papers())), signal);
