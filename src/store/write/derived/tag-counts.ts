import { millisOf } from '../../../core/stamp.ts';
import { type TagKey, tagKey } from '../../../core/tag.ts';
import type { TagRow } from '../../derived-rows.ts';
import type { AnnotationRow, Library } from '../../schema.ts';
import type { DerivedTable, Difference } from './derived-table.ts';

/** A tag as the annotations have it: written as where it was first added. */
interface CountedTag extends TagRow {
  /** When that was, milliseconds since 1970. */
  first: number;
}

/**
 * The tags with their counts. A rebuilding reads all annotations in one transaction, about two seconds for 100 000 papers:
 * a count is right only if nothing is edited while it is made.
 */
export const tagCountsTable: DerivedTable = {
  name: 'tag counts',
  fills: ['tags'],
  compare: async (library) => {
    const [kept, { counts }] = await Promise.all([library.tags.toArray(), countTags(library)]);
    const keptKeys = new Set(kept.map(({ key }) => key));
    const is = ({ key, tag, count }: TagRow): Difference['is'] | undefined => {
      const right = counts.get(key);
      if (right === undefined) return 'extra';
      return right.count === count && tagKey(tag) === key ? undefined : 'wrong';
    };
    const missing = [...counts.keys()].filter((key) => !keptKeys.has(key));
    return [
      ...missing.map((key): Difference => ({ of: 'tag counts', key, is: 'missing' })),
      ...kept.flatMap((row): Difference[] => {
        const difference = is(row);
        return difference === undefined ? [] : [{ of: 'tag counts', key: row.key, is: difference }];
      }),
    ];
  },
  rebuildPage: async (library) => {
    const [kept, { counts, papers }] = await Promise.all([library.tags.toArray(), countTags(library)]);
    const known = new Map(kept.map((row) => [row.key, row]));
    await library.tags.clear();
    await library.tags.bulkAdd([...counts.values()].map((counted) => withKnown(counted, known.get(counted.key))));
    return { next: undefined, papers };
  },
};

/** How a tag was first written, and when it was last added to a paper that lost it since, only the old row knows. */
function withKnown({ first: _first, ...counted }: CountedTag, known: TagRow | undefined): TagRow {
  if (known === undefined || tagKey(known.tag) !== counted.key) return counted;
  return { ...counted, tag: known.tag, used: Math.max(counted.used, known.used) };
}

async function countTags(library: Library): Promise<{ counts: Map<TagKey, CountedTag>; papers: number }> {
  const counts = new Map<TagKey, CountedTag>();
  let papers = 0;
  await library.annotations.each((row) => {
    papers += 1;
    if (row.deleted === undefined) countRow(counts, row);
  });
  return { counts, papers };
}

function countRow(counts: Map<TagKey, CountedTag>, { tags, stamps, updated }: AnnotationRow): void {
  const stampOf = new Map(stamps.tags);
  for (const tag of tags) {
    const key = tagKey(tag);
    const stamp = stampOf.get(key);
    const added = stamp === undefined ? updated : millisOf(stamp);
    const before = counts.get(key) ?? { key, tag, count: 0, used: added, first: added };
    counts.set(key, {
      key,
      tag: added < before.first ? tag : before.tag,
      count: before.count + 1,
      used: Math.max(before.used, added),
      first: Math.min(before.first, added),
    });
  }
}
