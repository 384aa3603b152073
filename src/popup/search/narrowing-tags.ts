import type { Annotation } from '../../core/annotation.ts';
import { type TagKey, tagKey } from '../../core/tag.ts';

/**
 * The tags that narrow a search when they are added to it: some of the found papers have them, but not all.
 * @param isAsked whether the search asks for the tag already
 * @returns at most three, first those that most papers have
 */
export function narrowingTags(found: readonly Pick<Annotation, 'tags'>[], isAsked: (tag: string) => boolean): string[] {
  const uses = new Map<TagKey, { tag: string; count: number }>();
  for (const tag of found.flatMap(({ tags }) => tags)) {
    const use = uses.get(tagKey(tag)) ?? { tag, count: 0 };
    use.count += 1;
    uses.set(tagKey(tag), use);
  }
  return [...uses.values()]
    .filter(({ tag, count }) => count < found.length && !isAsked(tag))
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ tag }) => tag);
}
