import type { ListedPaper } from './listed-paper.ts';

/** A part of a list under one heading. */
export interface Section<Name extends string = string> {
  name: Name;
  lines: ListedPaper[];
}
