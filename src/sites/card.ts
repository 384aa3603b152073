import type { Paper } from '../core/paper.ts';
import type { PaperId } from '../core/paper-id.ts';
import type { Fit } from './site.ts';

/** One paper on a page: which it is, where our row goes, and a way to read the rest when it is needed. */
export interface Card {
  element: Element;
  id: PaperId;
  title: string;
  /** The element that takes our row as its last child. */
  place: Element;
  fit: Fit;
  /** Everything that the page shows or carries of the paper. */
  read(): Paper;
}
