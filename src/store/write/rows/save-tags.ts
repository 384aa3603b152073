import type { Annotation } from '../../../core/annotation.ts';
import { millisOf } from '../../../core/stamp.ts';
import { type TagKey, tagKey } from '../../../core/tag.ts';
import type { TagRow } from '../../derived-rows.ts';
import type { Library } from '../../schema.ts';
import type { RowChange } from './row-change.ts';

/** Keeps the count of each tag in step with what changed. A tag that no paper has any more is forgotten. */
export async function saveTags(library: Library, changes: readonly RowChange[]): Promise<void> {
  const differences = new Map<TagKey, TagRow>();
  const renamed = new Map<TagKey, string>();
  for (const { stored, becomes } of changes) {
    for (const row of stored) count(differences, row, -1);
    for (const annotation of becomes) count(differences, annotation, 1);
    for (const [key, tag] of rewritten(stored, becomes)) renamed.set(key, tag);
  }
  const changed = [...differences.values()]
    .filter(({ key, count: by }) => by !== 0 || renamed.has(key))
    .map((difference) => ({ ...difference, tag: renamed.get(difference.key) ?? difference.tag }));
  if (changed.length === 0) return;
  const known = await library.tags.bulkGet(changed.map(({ key }) => key));
  const counted = changed.map((difference, at) => total(known[at], difference, renamed.get(difference.key)));
  await library.tags.bulkPut(counted.filter((row) => row.count > 0));
  await library.tags.bulkDelete(counted.filter((row) => row.count <= 0).map(({ key }) => key));
}

function count(differences: Map<TagKey, TagRow>, annotation: Annotation, by: 1 | -1): void {
  if (annotation.deleted !== undefined) return;
  const stamps = new Map(annotation.stamps.tags);
  for (const tag of annotation.tags) {
    const key = tagKey(tag);
    const stamp = stamps.get(key);
    const used = stamp === undefined ? annotation.updated : millisOf(stamp);
    const before = differences.get(key);
    differences.set(key, {
      key,
      tag: before?.tag ?? tag,
      count: (before?.count ?? 0) + by,
      used: Math.max(before?.used ?? 0, used),
    });
  }
}

/** Tags that a paper keeps and writes in another way: that is how the tag is written from now on. */
function rewritten(stored: readonly Annotation[], becomes: readonly Annotation[]): Map<TagKey, string> {
  const before = new Set(stored.flatMap(({ tags }) => tags));
  const news = becomes.flatMap(({ tags }) => tags).filter((tag) => !before.has(tag));
  const keys = new Set([...(news.length === 0 ? [] : before)].map(tagKey));
  return new Map(news.map((tag) => [tagKey(tag), tag] as const).filter(([key]) => keys.has(key)));
}

const total = (known: TagRow | undefined, difference: TagRow, renamed: string | undefined): TagRow =>
  known === undefined
    ? difference
    : {
        ...known,
        tag: renamed ?? known.tag,
        count: known.count + difference.count,
        used: Math.max(known.used, difference.used),
      };
