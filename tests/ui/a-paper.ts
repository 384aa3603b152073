import { parsePaperId } from '../../src/core/ids/paper-id.ts';
import type { Paper } from '../../src/core/paper.ts';

/** Makes a paper with this title; `number` makes papers differ. */
export function aPaper(title: string, number = 1): Paper {
  const id = parsePaperId(`arxiv:2606.${String(number).padStart(5, '0')}`);
  if (id === undefined) throw new Error('no such paper');
  return { id, aliases: [], title, authors: [] };
}
