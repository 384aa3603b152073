import { Dexie } from 'dexie';
import { type Annotation, namesOf } from '../../../core/annotation.ts';
import type { Saved } from '../../../core/editing.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import type { Paper } from '../../../core/paper.ts';
import type { Stamp } from '../../../core/stamp.ts';
import type { Library, LinkRow, PartingRow } from '../../schema.ts';
import { keptNow } from '../edit.ts';
import { saveRows } from '../rows/save-rows.ts';
import { inTransaction, type Written } from '../rows/transaction.ts';
import { holdRows, type Known } from '../rows/working-rows.ts';
import { readWriter } from '../rows/writer.ts';
import { type Split, splitAnnotation } from './split-annotation.ts';

/** Which link is to be taken back, and the paper of which is asked. */
export interface UnlinkRequest {
  link: Stamp;
  paper: PaperId;
}

/**
 * Takes a link back: annotations that were not edited since are exactly what they were, later edits stay. The papers count
 * as different from then on, so that no page joins them again. Repeated, it changes nothing.
 */
export const writeUnlink = (library: Library, { link, paper }: UnlinkRequest): Promise<Written<Saved>> =>
  inTransaction(library, async () => {
    const [row, writer] = await Promise.all([library.links.get(link), readWriter(library)]);
    if (row?.what !== 'link') return keptNow(library, [paper]);
    const rows = await holdRows(library, row.names);
    const [held] = rows.find([row.after.id, ...row.names]);
    await library.links.put(partingOf(row));
    const known = held?.annotation === undefined ? undefined : { ...held, annotation: held.annotation };
    const split = known && splitAnnotation(known.annotation, row);
    if (known === undefined || split === undefined) return keptNow(library, [paper]);
    const becomes = [split.home, ...split.others];
    await Promise.all([
      savePapersApart(library, known, row, split).then(() =>
        saveRows(library, writer, [{ stored: known.stored, becomes }]),
      ),
      ...(split.isWhole || split.others.length === 0 ? [] : [forgetUndo(library, row)]),
    ]);
    const { value } = await keptNow(library, [paper]);
    return { value, ids: [...new Set([...row.names, ...becomes.flatMap(namesOf)])] };
  });

/** What were two annotations are two papers, and an id that a paper only got is a third. */
function partingOf({ stamp, names, before }: LinkRow): PartingRow {
  const parts = before.map(namesOf);
  const got = names.filter((name) => !parts.flat().includes(name));
  return { stamp, what: 'apart', names, parts: got.length === 0 ? parts : [...parts, got] };
}

/** The facts of each are again what they were; those read since go on with the paper that the later edits go on with. */
async function savePapersApart(library: Library, held: Known, row: LinkRow, split: Split): Promise<void> {
  const kept = await library.papers.get(held.annotation.id);
  const before = new Map(row.papersBefore.map((paper) => [paper.id, paper]));
  const ofHome = ({ id, aliases }: Annotation): Paper[] => (kept === undefined ? [] : [{ ...kept, id, aliases }]);
  const factsOf = ({ id }: Annotation): Paper[] => [before.get(id)].filter((paper) => paper !== undefined);
  await library.papers.delete(held.annotation.id);
  await library.papers.bulkPut([
    ...(split.isWhole ? factsOf(split.home) : ofHome(split.home)),
    ...split.others.flatMap(factsOf),
  ]);
}

/** An edit of the joined note cannot be taken back in a part of it: it would bring the other part along. */
const forgetUndo = async (library: Library, { names, stamp }: LinkRow): Promise<void> => {
  for (const name of names) {
    await library.edits
      .where('[undoable+stamp]')
      .between([name, stamp], [name, Dexie.maxKey], false)
      .modify((edit) => {
        if (edit.what === 'edit') delete edit.undoable;
      });
  }
};
