import type { TagUse } from '../../core/editing.ts';
import { nearestTag } from '../../core/query/nearest-tag.ts';
import { queryTokens } from '../../core/query/query-tokens.ts';
import { normaliseTag, splitTag, tagKey } from '../../core/tag.ts';
import { withTag } from './with-tag.ts';

/** A tag that a search without matches may have meant, and the search that asks for it. */
export interface MeantTag {
  tag: string;
  query: string;
}

/**
 * The tag that was meant where a query asks for one that no paper has, or is a word that nearly is one.
 * @param uses all tags, most used first
 * @param text the query as it was typed
 * @returns undefined where every tag asked for is one, or none is near
 */
export function meantTag(uses: readonly TagUse[], text: string): MeantTag | undefined {
  // That papers are without a tag which no paper has is true of all, and leaves none out.
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

/** As the search finds it: the tag itself, or one below it. */
const isKnown = (uses: readonly TagUse[], key: string): boolean =>
  uses.some(({ tag }) => tagKey(tag) === key || tagKey(tag).startsWith(`${key}/`));

/** The most used tag that begins with what was typed: a search takes a tag for itself alone. */
const longerTag = (uses: readonly TagUse[], key: string): string | undefined =>
  uses.find(({ tag }) => tagKey(tag).startsWith(key) || tagKey(splitTag(tag).leaf).startsWith(key))?.tag;
