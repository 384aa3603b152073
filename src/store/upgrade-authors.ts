import type { Transaction } from 'dexie';
import { withListedAuthors } from '../core/earlier-authors.ts';

/** The number behind the first two names in a packed search line, which has the authors behind the title. */
const packedNumber = /^((?:[^\t\n]*\t){6}\P{Cc}*\p{Cc}\P{Cc}*) and \d+ more(?=\p{Cc}|$)/gmu;

/**
 * Turns the line of authors of earlier versions into names and their number, wherever an annotation is kept: in the library,
 * and in what was remembered of imports and links, which must stay equal to it. A row that has a list already stays as it
 * is, so this may run more than once.
 */
export async function upgradeAuthors(transaction: Transaction): Promise<void> {
  const each = (table: string, change: (row: Record<string, unknown>) => void): PromiseLike<unknown> =>
    transaction.table<Record<string, unknown>>(table).toCollection().modify(change);
  await each('annotations', (row) => void Object.assign(row, withListedAuthors(row)));
  for (const table of ['batchChanges', 'links'])
    await each(table, (row) => {
      if (Array.isArray(row.before)) row.before = row.before.map(withListedAuthors);
      if (row.after !== undefined) row.after = withListedAuthors(row.after);
    });
  await each('search', (row) => {
    if (typeof row.lines === 'string') row.lines = row.lines.replace(packedNumber, '$1');
  });
}
