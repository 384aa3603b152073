import type { Runtime } from 'webextension-polyfill';
import type { OpId } from '../core/edit.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import type { Paper } from '../core/paper.ts';
import { browser } from './browser.ts';
import type { PageMessage, PagePapers } from './protocol.ts';

/** Answers the question `page.papers` until `signal` aborts; `answer` may respond later. */
export const answerPapers = (answer: (respond: (papers: PagePapers) => void) => void, signal: AbortSignal): void =>
  listenUntil(signal, 'page.papers', (_, respond) => answer(respond), true);

/** Answers whether the editor was opened at the link that `open` is asked for, until `signal` aborts. */
export const onEditLink = (open: (address: string, paper: Paper) => boolean, signal: AbortSignal): void =>
  listenUntil(signal, 'page.editLink', ({ address, paper }, respond) => respond(open(address, paper)));

/** Hears which papers changed, and by which edit if it was one, until `signal` aborts. */
export const onAnnotationsChanged = (
  changed: (ids: ReadonlySet<PaperId>, op: OpId | undefined) => void,
  signal: AbortSignal,
): void => listenUntil(signal, 'annotations.changed', ({ ids, op }) => changed(new Set(ids), op));

/** Calls `changed` when something that runs long has begun, has come further, or has ended, until `signal` aborts. */
export const onJobsChanged = (changed: () => void, signal: AbortSignal): void =>
  listenUntil(signal, 'jobs.changed', () => changed());

/** Calls `leave` when our script may no longer run in this page, until `signal` aborts. */
export const onLeave = (leave: () => void, signal: AbortSignal): void =>
  listenUntil(signal, 'page.leave', () => leave());

type Respond = Parameters<Runtime.OnMessageListenerCallback>[2];

/** The types know no listener that leaves a message to others; browsers allow it. */
const leaveToOthers = undefined as unknown as true;

/**
 * Calls `hear` with each message of one type until `signal` aborts.
 * @param respondsLater whether it may respond after it has returned; other listeners then do not answer
 */
function listenUntil<Type extends PageMessage['type']>(
  signal: AbortSignal,
  type: Type,
  hear: (message: Extract<PageMessage, { type: Type }>, respond: Respond) => void,
  respondsLater = leaveToOthers,
): void {
  const listener: Runtime.OnMessageListenerCallback = (message, _sender, respond) => {
    if (!isOf(type, message)) return leaveToOthers;
    hear(message, respond);
    return respondsLater;
  };
  browser.runtime.onMessage.addListener(listener);
  // If the extension behind the script is gone, the API may be gone too.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}

/** Returns whether `message` is ours and of this type. Our own worker sent it, so only its name is checked. */
const isOf = <Type extends PageMessage['type']>(
  type: Type,
  message: unknown,
): message is Extract<PageMessage, { type: Type }> =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === type;
