import type { TagUse } from '../../core/editing.ts';
import { nearestTag } from '../../core/query/nearest-tag.ts';
import { queryTokens } from '../../core/query/query-tokens.ts';
import { normaliseTag, splitTag, tagKey } from '../../core/tag.ts';
import { withTag } from './with-tag.ts';

/** A tag that the user may have meant by a search without matches, and the search that asks for this tag. */
export interface MeantTag {
  tag: string;
  query: string;
}

/**
 * The tag that the user probably meant: for a query that asks for a tag that no paper has, or that is a misspelt tag.
 * @param uses all tags, most used first
 * @param text the query as it was typed
 * @returns undefined where papers have every tag that the query asks for, or where no tag is near
 */
export function meantTag(uses: readonly TagUse[], text: string): MeantTag | undefined {
  // `-tag:` of a tag that no paper has excludes nothing, so it cannot be why nothing was found.
  const asked = queryTokens(text).filter(({ not, prefix, value }) => !not && prefix === 'tag' && keyOf(value) !== '');
  if (asked.length === 0) {
    const tag = nearestTag(uses, text.trim())?.tag;
    return tag === undefined ? undefined : { tag, query: withTag('', tag) };
  }
  const unknown = asked.find(({ value }) => !isKnown(uses, keyOf(value)));
  const tag = unknown && (longerTag(uses, keyOf(unknown.value)) ?? nearestTag(uses, unknown.value)?.tag);
  if (unknown === undefined || tag === undefined) return undefined;
  return { tag, query: text.slice(0, unknown.from) + withTag('', tag) + text.slice(unknown.to).trimStart() };
}

const keyOf = (value: string): string => tagKey(normaliseTag(value) ?? '');

/** Whether the search finds papers by this tag: papers have the tag itself, or a tag below it. */
const isKnown = (uses: readonly TagUse[], key: string): boolean =>
  uses.some(({ tag }) => tagKey(tag) === key || tagKey(tag).startsWith(`${key}/`));

/** The most used tag that begins with `key`. A search for a beginning of a tag does not find the tag. */
const longerTag = (uses: readonly TagUse[], key: string): string | undefined =>
  uses.find(({ tag }) => tagKey(tag).startsWith(key) || tagKey(splitTag(tag).leaf).startsWith(key))?.tag;
