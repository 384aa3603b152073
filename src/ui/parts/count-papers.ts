import type { Say } from '../words.ts';

/** Returns `1 paper`, `412 papers`. */
export const countPapers = (say: Say, count: number): string =>
  count === 1 ? say('popup_paperOne') : say('popup_papers', count.toLocaleString());
