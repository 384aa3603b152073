import { browser } from '../../messages/browser.ts';
import { call } from '../../messages/client.ts';
import type { Hello } from '../../messages/editor-port.ts';
import { newOpId } from '../../messages/op-id.ts';

/** A page that forbids frames never answers; the editor then opens in a tab. */
const leastPatience = 1_500;
/** On a busy machine a frame takes longer, as the worker does: about so many times as long as that for one answer. */
const perAnswer = 20;

/** A frame that took so long to load needs at most so many times as long for its first words. */
const perLoad = 4;

/** Our end of the channel to a loaded frame. */
export interface FrameChannel {
  port: MessagePort;
  /** Whether the frame said anything within the time that a working one needs. */
  answers: Promise<boolean>;
}

/** A frame that the worker was told of and that may claim its nonce. */
export interface AnnouncedFrame {
  nonce: string;
  /** How long the worker took to answer. */
  took: number;
}

/**
 * Tells the worker of a frame that will be opened in this page. It is done before the frame is wanted, so that nothing has to
 * wait for it then.
 * @returns undefined where the worker did not hear of it
 */
export async function announceFrame(): Promise<AnnouncedFrame | undefined> {
  const nonce = newOpId();
  const asked = performance.now();
  const expected = await call('editor.expect', { nonce });
  return expected.ok ? { nonce, took: performance.now() - asked } : undefined;
}

/**
 * Loads the editor into `frame` and hands it one end of a channel, with the nonce that the worker was told of: the frame shows
 * it to the worker, so that a copy which the page embeds itself gets nothing. Messages wait in the port until then.
 * @param onLost called when the frame was navigated or reloaded: it is no longer ours
 * @returns undefined where the frame did not load
 */
export async function openFrame(
  frame: HTMLIFrameElement,
  { nonce, took }: AnnouncedFrame,
  onLost: () => void,
): Promise<FrameChannel | undefined> {
  const usual = Math.max(leastPatience, perAnswer * took);
  const began = performance.now();
  await loaded(frame, usual);
  // The machine may have become slow since the worker answered.
  const patience = Math.max(usual, perLoad * (performance.now() - began));
  if (frame.contentWindow === null) return undefined;
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
