import type { EditingStart } from '../core/editing.ts';
import type { Paper } from '../core/paper.ts';
import { getAnnotations, getDraft, tagUses } from './read.ts';
import { getRelated } from './related.ts';
import type { Library } from './schema.ts';

/** Reads all that the editor of `paper` shows when it opens. */
export async function getEditingStart(library: Library, paper: Paper): Promise<EditingStart> {
  const [[annotation], draft, tags, related] = await Promise.all([
    getAnnotations(library, [paper.id]),
    getDraft(library, paper.id),
    tagUses(library),
    getRelated(library, paper),
  ]);
  return { annotation: annotation ?? null, draft, tags, related };
}
