import { browser } from '../../messages/browser.ts';
import { call } from '../../messages/client.ts';
import type { Hello } from '../../messages/editor-port.ts';
import { newOpId } from '../../messages/op-id.ts';

/** A page that forbids frames never answers; the editor then opens in a tab. */
const leastPatience = 1_500;
/** On a busy machine a frame takes longer, as the worker does: about so many times as long as that for one answer. */
const perAnswer = 20;

/** Our end of the channel to a loaded frame. */
export interface FrameChannel {
  port: MessagePort;
  /** Whether the frame said anything within the time that a working one needs. */
  answers: Promise<boolean>;
}

/**
 * Loads the editor into `frame` and hands it one end of a channel, with a nonce that the worker was told of before: the
 * frame claims it, so that a copy which the page embeds itself gets nothing. Messages wait in the port until the claim.
 * @param onLost called when the frame was navigated or reloaded: it is no longer ours
 * @returns undefined where the worker did not hear of it
 */
export async function openFrame(frame: HTMLIFrameElement, onLost: () => void): Promise<FrameChannel | undefined> {
  const nonce = newOpId();
  const asked = performance.now();
  const expected = await call('editor.expect', { nonce });
  const patience = Math.max(leastPatience, perAnswer * (performance.now() - asked));
  await loaded(frame, patience);
  if (!expected.ok || frame.contentWindow === null) return undefined;
  frame.addEventListener('load', onLost, { once: true });
  const { port1, port2 } = new MessageChannel();
  frame.contentWindow.postMessage({ type: 'hello', nonce } satisfies Hello, originOf(frame), [port2]);
  return { port: port1, answers: answered(port1, patience) };
}

function loaded(frame: HTMLIFrameElement, patience: number): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, patience);
    frame.src = browser.runtime.getURL('src/editor/index.html');
  });
}

// The dynamic address of a Chromium frame is not its real origin, which is that of the extension.
const originOf = (frame: HTMLIFrameElement): string =>
  frame.src.startsWith('chrome-') ? `chrome-extension://${browser.runtime.id}` : new URL(frame.src).origin;

function answered(port: MessagePort, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    port.addEventListener('message', () => resolve(true), { once: true });
    setTimeout(() => resolve(false), patience);
  });
}
