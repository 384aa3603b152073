import type { PaperId } from '../../core/ids/versioned-id.ts';
import type { Fit } from '../site.ts';

/** One paper on a page: which it is, and where our row goes. `paperReader` reads the rest when it is needed. */
export interface Card {
  element: Element;
  id: PaperId;
  /** The version that the link names, where it names one. */
  version: number | undefined;
  /** The name of the surface that found it. */
  surface: string;
  /** Whether the page proves other ids of the paper beside it. */
  proves: true | undefined;
  title: string;
  /** The element that takes our row as its last child; the link that it follows where `fit` is `after`. */
  place: Element;
  fit: Fit;
}
