import type { Runtime } from 'webextension-polyfill';
import type { PaperId } from '../core/ids/paper-id.ts';
import type { Paper } from '../core/paper.ts';
import { browser } from './browser.ts';
import type { PageMessage, PagePapers } from './protocol.ts';

/** The types know no listener that leaves a message to others; browsers have always allowed it. */
const notMine = undefined as unknown as true;

/** Whether `message` is ours and of this type. Our own worker sent it, so only its name is looked at. */
const isOf = <Type extends PageMessage['type']>(
  type: Type,
  message: unknown,
): message is Extract<PageMessage, { type: Type }> =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === type;

/** Answers "which papers are on this page?" until `signal`; `answer` may take its time. */
export function answerPapers(answer: (respond: (papers: PagePapers) => void) => void, signal: AbortSignal): void {
  const listener: Runtime.OnMessageListenerCallback = (message, _sender, respond) => {
    if (!isOf('page.papers', message)) return notMine;
    answer(respond);
    return true;
  };
  listenUntil(signal, listener);
}

/** Answers whether the editor was opened at the link that `open` is asked for, until `signal`. */
export const onEditLink = (open: (address: string, paper: Paper) => boolean, signal: AbortSignal): void =>
  listenUntil(signal, ((message, _sender, respond) => {
    if (isOf('page.editLink', message)) respond(open(message.address, message.paper));
    return notMine;
  }) satisfies Runtime.OnMessageListenerCallback);

/** Hears which papers changed, until `signal`. */
export function onAnnotationsChanged(changed: (ids: ReadonlySet<PaperId>) => void, signal: AbortSignal): void {
  listenUntil(signal, (message: unknown) => {
    if (isOf('annotations.changed', message)) changed(new Set(message.ids));
  });
}

/** Calls `changed` when something that runs long has begun, has come further, or has ended, until `signal`. */
export const onJobsChanged = (changed: () => void, signal: AbortSignal): void =>
  listenUntil(signal, (message: unknown) => {
    if (isOf('jobs.changed', message)) changed();
  });

/** Hears that our script may be in this page no longer, until `signal`. */
export const onLeave = (leave: () => void, signal: AbortSignal): void =>
  listenUntil(signal, (message: unknown) => {
    if (isOf('page.leave', message)) leave();
  });

function listenUntil(signal: AbortSignal, listener: Runtime.OnMessageListener): void {
  browser.runtime.onMessage.addListener(listener);
  // In a script whose extension is gone, the API may be gone as well.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
