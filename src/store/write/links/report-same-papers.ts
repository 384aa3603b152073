import { namesOf } from '../../../core/annotation.ts';
import { withImplied } from '../../../core/ids/contained-ids.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import { areTwoPapers } from '../../../core/ids/two-papers.ts';
import { findRows } from '../../find-rows.ts';
import type { Library } from '../../schema.ts';
import { inTransaction, type Written } from '../rows/transaction.ts';
import { holdRows } from '../rows/working-rows.ts';
import { readWriter, tick } from '../rows/writer.ts';
import { joinPapers } from './join-papers.ts';
import { joinProven } from './join-proven.ts';

/**
 * Makes one annotation of all that the library has under ids that a page proves to be of one paper, under the strongest of
 * them. A group changes nothing if the library has none of its ids or knows that they are one, if the user parted them, or if
 * they cannot be one paper.
 * @param groups the ids of one card each, the id of the card first
 * @param now milliseconds since 1970
 * @returns how many papers got an id that they did not have
 */
export async function writeSamePapers(
  library: Library,
  groups: ReadonlyArray<readonly PaperId[]>,
  now: number,
): Promise<Written<{ linked: number }>> {
  const possible = groups.filter((group) => !group.some((_, at) => areTwoPapers(group.slice(0, at), group.slice(at))));
  const news = await unknownGroups(library, possible);
  if (news.length === 0) return { value: { linked: 0 }, ids: [] };
  return inTransaction(library, async () => {
    const writer = await readWriter(library);
    const touched: PaperId[] = [];
    let linked = 0;
    // One after the other: what two groups have in common, the second one finds joined.
    for (const group of news) {
      const joined = await joinProven(library, await holdRows(library, group), group);
      const after = await joinPapers(library, writer, joined, { stamp: tick(writer, now), by: 'page' });
      if (after === undefined) continue;
      linked += 1;
      touched.push(...namesOf(after));
    }
    return { value: { linked }, ids: touched };
  });
}

/** Most pages prove nothing that matters here; to find that out takes no transaction that writes. */
async function unknownGroups(
  library: Library,
  groups: ReadonlyArray<readonly PaperId[]>,
): Promise<Array<readonly PaperId[]>> {
  const rows = await findRows(library, groups.flat());
  const rowOf = new Map(rows.flatMap((row) => namesOf(row).map((name) => [name, row.id] as const)));
  return groups.filter((group) => {
    const found = new Set(withImplied(group).map((id) => rowOf.get(id)));
    return found.size > 1;
  });
}
