import type { Transaction } from 'dexie';

/** Rows moved at a time. */
const movedAtOnce = 200;

/** Moves what imports did into the table of what batches did: imports were the first batches, and had a table of their own. */
export async function upgradeImports(upgrade: Transaction): Promise<void> {
  const [from, to] = [upgrade.table('imported'), upgrade.table('batchChanges')];
  let rows = await from.limit(movedAtOnce).toArray();
  while (rows.length > 0) {
    await to.bulkAdd(rows);
    const { batch, id } = rows.at(-1);
    rows = await from.where('[batch+id]').above([batch, id]).limit(movedAtOnce).toArray();
  }
}
