import type { TagUse } from '../editing.ts';
import { splitTag, tagKey } from '../tag.ts';
import { editDistance } from '../text/edit-distance.ts';

/**
 * Returns the tag that a word without matches was most likely meant to be.
 * @param uses all tags, in the order in which equals are preferred
 * @param word as it was typed
 * @returns a tag at most one slip away, two for words of six letters or more; undefined if none is that near
 */
export function nearestTag(uses: readonly TagUse[], word: string): TagUse | undefined {
  const typed = tagKey(word);
  if (typed.length < 3) return undefined;
  let reach = typed.length >= 6 ? 2 : 1;
  let nearest: TagUse | undefined;
  for (const use of uses) {
    const key = tagKey(use.tag);
    const far = Math.min(editDistance(typed, key, reach), editDistance(typed, splitTag(key).leaf, reach));
    if (far > reach) continue;
    nearest = use;
    // From now on only a nearer tag counts.
    reach = far - 1;
  }
  return nearest;
}
