import { Dexie } from 'dexie';
import { namesOf } from '../../core/annotation.ts';
import { applyEdit, type Edit, type OpId } from '../../core/edit.ts';
import type { Saved } from '../../core/editing.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { millisOf } from '../../core/stamp.ts';
import type { EditRow, Library, OperationRow } from '../schema.ts';
import { keptNow, savedOf } from './edit.ts';
import { saveRows } from './rows/save-rows.ts';
import { inTransaction, type Written } from './rows/transaction.ts';
import { type Held, holdRows, type Known } from './rows/working-rows.ts';
import { readWriter, tick } from './rows/writer.ts';

/** Which edit is to be taken back. */
export interface UndoRequest {
  op: OpId;
  /** The latest edit of any of these papers. */
  ids: readonly PaperId[];
  /** Edits that were made earlier stay, milliseconds since 1970. */
  since: number;
  /** Whether the one who asks may take back such an edit; where not, that paper is left as it is. */
  mayUndo: (edit: Edit) => boolean;
}

/** The edit that was taken back, and what is kept now; null where there was none. */
export type Undone = { edit: Edit; saved: Saved } | null;

/**
 * Takes back the latest edit of these papers that was not taken back yet, by a new edit. Repeated, it goes further back;
 * it never does again what it took back. A repeated op-id changes nothing.
 * @param now milliseconds since 1970
 */
export const writeUndo = (library: Library, request: UndoRequest, now: number): Promise<Written<Undone>> =>
  inTransaction(library, async () => {
    const { op, ids } = request;
    const [repeated, writer, rows] = await Promise.all([
      library.edits.get(op),
      readWriter(library),
      holdRows(library, ids),
    ]);
    if (repeated !== undefined) return repeatedUndo(library, repeated);
    const held = new Set(ids.map((id) => rows.joinAll([id])));
    const latest = await latestEdit(library, [...held], request);
    const stamp = tick(writer, now);
    if (latest === undefined) {
      await Promise.all([library.meta.put(writer), library.edits.add({ op, what: 'undo', stamp, undone: null })]);
      return { value: null, ids: [] };
    }
    const { row, paper } = latest;
    const after = inverseOf(row).reduce((each, edit) => applyEdit(each, edit, stamp), paper.annotation);
    const { undoable: _undoable, ...done } = row;
    await Promise.all([
      saveRows(library, writer, [{ stored: paper.stored, becomes: [after] }]),
      library.edits.bulkPut([done, { op, what: 'undo', stamp, undone: { op: row.op, id: after.id, edit: row.edit } }]),
    ]);
    return { value: { edit: row.edit, saved: savedOf(after) }, ids: namesOf(after) };
  });

/** The first versions kept one edit, or null where there was nothing to take back. */
const inverseOf = ({ inverse }: EditRow): readonly Edit[] =>
  inverse === null ? [] : Array.isArray(inverse) ? inverse : [inverse];

const isKnown = (held: Held): held is Known => held.annotation !== undefined;

/** The latest edit that can be taken back, with its paper. An edit may lie under a name that the paper had before. */
async function latestEdit(
  library: Library,
  held: readonly Held[],
  { since, mayUndo }: UndoRequest,
): Promise<{ row: EditRow; paper: Known } | undefined> {
  const candidates = await Promise.all(
    held.filter(isKnown).flatMap((paper) =>
      namesOf(paper.annotation).map(async (name) => {
        const row = await library.edits
          .where('[undoable+stamp]')
          .between([name, Dexie.minKey], [name, Dexie.maxKey])
          .last();
        const isMeant = row?.what === 'edit' && millisOf(row.stamp) >= since && mayUndo(row.edit);
        return isMeant ? [{ row, paper }] : [];
      }),
    ),
  );
  return candidates.flat().sort((a, b) => (a.row.stamp < b.row.stamp ? 1 : -1))[0];
}

async function repeatedUndo(library: Library, repeated: OperationRow): Promise<Written<Undone>> {
  const undone = repeated.what === 'undo' ? repeated.undone : null;
  if (undone === null) return { value: null, ids: [] };
  const { value: saved, ids } = await keptNow(library, [undone.id]);
  return { value: { edit: undone.edit, saved }, ids };
}
