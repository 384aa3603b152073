import type { CallError } from '../core/call-error.ts';
import type { EditingStart } from '../core/editing.ts';
import type { Result } from '../core/result.ts';
import { callUntilAnswered } from '../messages/client.ts';
import type { ToEditor } from '../messages/editor-port.ts';
import type { PagePort } from './frame-port.ts';

/** What a frame has when the worker has accepted it. */
export interface FirstOpening {
  /** What the editor of the first paper shows, or the reason why the library could not be read. */
  start: Result<EditingStart, CallError>;
  /** The messages that the page has sent so far, in order, with the first `open` among them. */
  received: ToEditor[];
}

/** Errors that leave unknown whether the worker has accepted the nonce. The frame then counts as not accepted. */
const undecided: ReadonlySet<CallError['code']> = new Set(['refused', 'malformed', 'no-answer', 'updated']);

/**
 * Waits until the page opens the first paper, and asks the worker for what its editor shows. The same message carries
 * the nonce, so that opening the editor takes one message.
 * @returns undefined if the worker does not accept the frame; the frame then shows nothing and reads nothing
 */
export async function firstOpening({ port, nonce }: PagePort): Promise<FirstOpening | undefined> {
  const received: ToEditor[] = [];
  const opened = new Promise<Extract<ToEditor, { type: 'open' }>>((resolve) => {
    port.onmessage = ({ data }: MessageEvent<ToEditor>) => {
      received.push(data);
      if (data.type === 'open') resolve(data);
    };
  });
  const { paper } = await opened;
  const start = await callUntilAnswered('editor.open', { paper, nonce });
  port.onmessage = null;
  return start.ok || !undecided.has(start.error.code) ? { start, received } : undefined;
}
