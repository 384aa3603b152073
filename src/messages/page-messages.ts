import type { Runtime } from 'webextension-polyfill';
import type { OpId } from '../core/edit.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import type { Paper } from '../core/paper.ts';
import { browser } from './browser.ts';
import type { PageMessage, PagePapers } from './protocol.ts';

/** The types know no listener that leaves a message to others; browsers allow it. */
const leaveToOthers = undefined as unknown as true;

/** Returns whether `message` is ours and of this type. Our own worker sent it, so only its name is checked. */
const isOf = <Type extends PageMessage['type']>(
  type: Type,
  message: unknown,
): message is Extract<PageMessage, { type: Type }> =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === type;

/** Answers the question `page.papers` until `signal` aborts; `answer` may respond later. */
export function answerPapers(answer: (respond: (papers: PagePapers) => void) => void, signal: AbortSignal): void {
  const listener: Runtime.OnMessageListenerCallback = (message, _sender, respond) => {
    if (!isOf('page.papers', message)) return leaveToOthers;
    answer(respond);
    return true;
  };
  listenUntil(signal, listener);
}

/** Answers whether the editor was opened at the link that `open` is asked for, until `signal`. */
export const onEditLink = (open: (address: string, paper: Paper) => boolean, signal: AbortSignal): void =>
  listenUntil(signal, ((message, _sender, respond) => {
    if (isOf('page.editLink', message)) respond(open(message.address, message.paper));
    return leaveToOthers;
  }) satisfies Runtime.OnMessageListenerCallback);

/** Hears which papers changed, and by which edit if it was one, until `signal`. */
export function onAnnotationsChanged(
  changed: (ids: ReadonlySet<PaperId>, op: OpId | undefined) => void,
  signal: AbortSignal,
): void {
  listenUntil(signal, (message: unknown) => {
    if (isOf('annotations.changed', message)) changed(new Set(message.ids), message.op);
  });
}

/** Calls `changed` when something that runs long has begun, has come further, or has ended, until `signal` aborts. */
export const onJobsChanged = (changed: () => void, signal: AbortSignal): void =>
  listenUntil(signal, (message: unknown) => {
    if (isOf('jobs.changed', message)) changed();
  });

/** Calls `leave` when our script may no longer run in this page, until `signal` aborts. */
export const onLeave = (leave: () => void, signal: AbortSignal): void =>
  listenUntil(signal, (message: unknown) => {
    if (isOf('page.leave', message)) leave();
  });

function listenUntil(signal: AbortSignal, listener: Runtime.OnMessageListener): void {
  browser.runtime.onMessage.addListener(listener);
  // If the extension behind the script is gone, the API may be gone too.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
