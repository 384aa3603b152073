import type { EditorField } from '../core/editing.ts';
import type { Paper } from '../core/paper.ts';

/** What the page tells the editor frame, once it has the port. */
export type ToEditor =
  | { type: 'open'; paper: Paper; site: string; field: EditorField; scheme: 'light' | 'dark' }
  /** Save what is typed and say `done`. */
  | { type: 'close' }
  /** The page took the focus: take it back, and type `key` (empty where it was no character). */
  | { type: 'refocus'; key: string };

/** What the editor frame tells the page. */
export type FromEditor =
  /** The editor of the paper is painted and has the focus. */
  | { type: 'ready' }
  /** The height that the sheet wants, in CSS pixels. */
  | { type: 'height'; height: number }
  /** What is typed, so that it can be copied if the frame is lost. `saved`: all of it is on disk. */
  | { type: 'typed'; note: string; saved: boolean }
  /** The user is done: hide the frame and give the focus back. */
  | { type: 'done' };

/** The one window message of the frame's life: it carries the port, and the nonce to claim. */
export interface Hello {
  type: 'hello';
  nonce: string;
}
