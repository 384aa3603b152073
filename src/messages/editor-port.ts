import type { EditorField } from '../core/editing.ts';
import type { Paper } from '../core/paper.ts';

/**
 * Clear space on all sides of the sheet inside the frame, in CSS pixels: its shadow falls there. The frame is drawn that
 * much up and to the left of where the sheet should be, and without a ground. The frame element must carry the same
 * `color-scheme` as the scheme sent with `open`, else browsers paint an opaque ground behind it.
 */
export const sheetMargin = 12;

/**
 * What the page tells the editor frame, once it has the port. `mostHeight` of `open` is the height that the frame can get at
 * most, in CSS pixels: the note scrolls beyond it.
 */
export type ToEditor =
  | {
      type: 'open';
      opening: number;
      paper: Paper;
      site: string;
      field: EditorField;
      scheme: 'light' | 'dark';
      mostHeight?: number;
    }
  /** The window has another size now: `mostHeight` as in `open`. */
  | { type: 'room'; mostHeight: number }
  /** Save what is typed and say `done`. */
  | { type: 'close' }
  /** Take the focus (back), and press `key`, which arrived in the page; empty where it is not for the editor. */
  | { type: 'refocus'; key: string }
  /** The answer to `focused`: every key that arrived in the page before has been sent. */
  | { type: 'settled'; turn: number };

/** What the editor frame tells the page. */
export type FromEditor =
  /** The editor of the paper is painted, and waits for the focus. */
  | { type: 'ready' }
  /** The frame has got the focus, for the `turn`th time. */
  | { type: 'focused'; turn: number }
  /**
   * The height that the frame wants for the sheet, its margins, and what floats over the sheet's foot, in CSS pixels. `over`
   * is the part that only floats: the sheet stays where it is while a list comes and goes.
   */
  | { type: 'height'; height: number; over?: number }
  /** What is typed, so that it can be copied if the frame is lost. `saved`: all of it is on disk. */
  | { type: 'typed'; note: string; saved: boolean }
  /** The user is done with what was opened as the `opening`th: hide the frame and give the focus back. */
  | { type: 'done'; opening: number };

/** The one window message of the frame's life: it carries the port, and the nonce to claim. */
export interface Hello {
  type: 'hello';
  nonce: string;
}
