import { browser } from '../../messages/browser.ts';
import { call } from '../../messages/client.ts';
import type { Hello } from '../../messages/editor-port.ts';
import { newOpId } from '../../messages/op-id.ts';

/** Milliseconds. A page that forbids frames never answers; the editor then opens in a tab. */
const leastPatience = 1_500;
/**
 * On a busy machine frame and worker are slow together: a frame may take this many times as long as one answer of the
 * worker.
 */
const perAnswer = 20;

/** Loading may take this many times as long as an answer, and the first message this many times as long as loading. */
const perLoad = 4;

/** Our end of the channel to a loaded frame. */
export interface FrameChannel {
  port: MessagePort;
  /** Resolves to whether the frame sent anything within the time that a working frame needs. */
  answers: Promise<boolean>;
}

/** A frame that the worker expects and that may claim its nonce. */
export interface AnnouncedFrame {
  nonce: string;
  /** The milliseconds that the worker took to answer. */
  took: number;
}

/**
 * Tells the worker that an editor frame will be opened in this page. Called before the frame is needed, so that opening
 * the frame waits for nothing.
 * @returns undefined if the worker could not be told
 */
export async function announceFrame(): Promise<AnnouncedFrame | undefined> {
  const nonce = newOpId();
  const asked = performance.now();
  const expected = await call('editor.expect', { nonce });
  return expected.ok ? { nonce, took: performance.now() - asked } : undefined;
}

/**
 * Loads the editor into `frame` and sends it one end of a channel and the announced nonce. The frame shows the nonce to
 * the worker, so that a copy of the frame that the page embeds gets nothing. Messages wait in the port until then.
 * @param onLost called when the frame was navigated or reloaded and is no longer our editor
 * @returns undefined if the frame was not loaded in time, or has no window
 */
export async function openFrame(
  frame: HTMLIFrameElement,
  { nonce, took }: AnnouncedFrame,
  onLost: () => void,
): Promise<FrameChannel | undefined> {
  const usual = Math.max(leastPatience, perAnswer * took);
  const began = performance.now();
  const isLoaded = await loaded(frame, perLoad * usual);
  // The machine may have become slower since the worker answered.
  const patience = Math.max(usual, perLoad * (performance.now() - began));
  if (!isLoaded || frame.contentWindow === null) return undefined;
  frame.onload = onLost;
  const { port1, port2 } = new MessageChannel();
  frame.contentWindow.postMessage({ type: 'hello', nonce } satisfies Hello, originOf(frame), [port2]);
  return { port: port1, answers: answered(port1, patience) };
}

/** Resolves to whether the frame was loaded in time. A frame that is not loaded would never get a message. */
function loaded(frame: HTMLIFrameElement, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    frame.onload = () => resolve(true);
    setTimeout(() => resolve(false), patience);
    frame.src = browser.runtime.getURL('src/editor/index.html');
  });
}

// Chromium gives the frame a dynamic address; its real origin is that of the extension.
const originOf = (frame: HTMLIFrameElement): string =>
  frame.src.startsWith('chrome-') ? `chrome-extension://${browser.runtime.id}` : new URL(frame.src).origin;

function answered(port: MessagePort, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    port.addEventListener('message', () => resolve(true), { once: true });
    setTimeout(() => resolve(false), patience);
  });
}
