import type { PaperId } from '../../core/ids/versioned-id.ts';
import type { Fit } from '../site.ts';

/** One paper on a page: its id, and the place of our row. `paperReader` reads the other facts when they are needed. */
export interface Card {
  element: Element;
  id: PaperId;
  /** The version that the link names, if it names one. */
  version: number | undefined;
  /** The name of the surface that found it. */
  surface: string;
  /** Whether the page proves other ids of the paper beside it. */
  proves: true | undefined;
  /** Other ids of the paper that the page shows beside the card. */
  aliases: readonly PaperId[];
  title: string;
  /** The element that takes our row as its last child; if `fit` is `after`, the link that the row follows. */
  place: Element;
  fit: Fit;
}
