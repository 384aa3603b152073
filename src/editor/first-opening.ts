import type { CallError } from '../core/call-error.ts';
import type { EditingStart } from '../core/editing.ts';
import type { Result } from '../core/result.ts';
import { callUntilAnswered } from '../messages/client.ts';
import type { ToEditor } from '../messages/editor-port.ts';
import type { PagePort } from './frame-port.ts';

/** What a frame has when the worker has accepted it. */
export interface FirstOpening {
  /** What the editor of the first paper shows, or why the library could not be read. */
  start: Result<EditingStart, CallError>;
  /** What the page has said so far, the first opening among it, in order. */
  heard: ToEditor[];
}

/** Errors that do not show that the worker has accepted the nonce. */
const unaccepted: ReadonlySet<CallError['code']> = new Set(['refused', 'malformed', 'no-answer', 'updated']);

/**
 * Waits until the page opens the first paper, and asks the worker for what its editor shows. The same message shows the nonce,
 * so that opening the editor takes one message.
 * @returns undefined where the worker does not accept the frame; the frame then shows nothing and reads nothing
 */
export async function firstOpening({ port, nonce }: PagePort): Promise<FirstOpening | undefined> {
  const heard: ToEditor[] = [];
  const opened = new Promise<Extract<ToEditor, { type: 'open' }>>((resolve) => {
    port.onmessage = ({ data }: MessageEvent<ToEditor>) => {
      heard.push(data);
      if (data.type === 'open') resolve(data);
    };
  });
  const { paper } = await opened;
  const start = await callUntilAnswered('editor.open', { paper, nonce });
  port.onmessage = null;
  return start.ok || !unaccepted.has(start.error.code) ? { start, heard } : undefined;
}
