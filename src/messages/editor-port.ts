import type { EditorField } from '../core/editing.ts';
import type { Paper } from '../core/paper.ts';

/**
 * Clear space on all sides of the sheet inside the frame, in CSS pixels, for its shadow. The frame starts that far up
 * and to the left of the sheet, and is transparent. The frame element must have the `color-scheme` that is sent with
 * `open`, else browsers paint an opaque background behind it.
 */
export const sheetMargin = 12;

/**
 * Messages from the page to the editor frame, once it has the port. `mostHeight` of `open` is the largest height that
 * the frame can get, in CSS pixels; a longer note scrolls.
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
  /** The window has another size now; `mostHeight` as in `open`. */
  | { type: 'room'; mostHeight: number }
  /** Save what is typed and say `done`. */
  | { type: 'close' }
  /** Take the focus (back), and press `key`, which arrived in the page; an empty key only moves the focus. */
  | { type: 'refocus'; key: string }
  /** The answer to `focused`: the page has sent every key that arrived there before. */
  | { type: 'settled'; turn: number };

/** Messages from the editor frame to the page. */
export type FromEditor =
  /** The editor of the paper is painted, and waits for the focus. */
  | { type: 'ready' }
  /** The frame has got the focus, for the `turn`th time. */
  | { type: 'focused'; turn: number }
  /**
   * The height that the frame needs for the sheet, its margins, and parts that float below the sheet, in CSS pixels.
   * `over` is the floating part alone: the sheet stays in place while a list opens and closes.
   */
  | { type: 'height'; height: number; over?: number }
  /** The text as it is typed, so that the user can copy it if the frame is lost. `saved`: all of it is on disk. */
  | { type: 'typed'; note: string; saved: boolean }
  /** The user is done with the `opening`th opened paper: hide the frame and give the focus back. */
  | { type: 'done'; opening: number };

/** The only window message that the frame takes: it carries the port, and the nonce to claim. */
export interface Hello {
  type: 'hello';
  nonce: string;
}
