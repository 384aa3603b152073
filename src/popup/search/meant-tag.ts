import type { TagUse } from '../../core/editing.ts';
import { nearestTag } from '../../core/query/nearest-tag.ts';
import { parseQuery } from '../../core/query/query.ts';
import type { Span } from '../../core/query/span.ts';
import { tagPart } from '../../core/query/with-part.ts';
import { splitTag, tagKey } from '../../core/tag.ts';

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
  const asked = parseQuery(text).parts.flatMap(({ not, condition, ...place }) =>
    condition.kind === 'tag' && !not ? [{ ...place, key: condition.key }] : [],
  );
  if (asked.length === 0) {
    const tag = nearestTag(uses, text.trim())?.tag;
    return tag === undefined ? undefined : { tag, query: `${tagPart(tag)} ` };
  }
  const unknown = asked.find(({ key }) => !isKnown(uses, key));
  const tag = unknown && (longerTag(uses, unknown.key) ?? nearestTag(uses, unknown.key)?.tag);
  if (unknown === undefined || tag === undefined) return undefined;
  return { tag, query: replaced(text, unknown, tagPart(tag)) };
}

/** `text` with `part` in `place` behind the minus that stands there, and a space for typing on. */
function replaced(text: string, { from, to }: Span, part: string): string {
  const rest = text.slice(to).trimStart();
  // In brackets with a minus, a minus asks for the tag.
  const begins = text.slice(0, text.charAt(from) === '-' ? from + 1 : from);
  return `${begins}${part}${rest.startsWith(')') ? '' : ' '}${rest}`;
}

/** Whether the search finds papers by this tag: papers have the tag itself, or a tag below it. */
const isKnown = (uses: readonly TagUse[], key: string): boolean =>
  uses.some(({ tag }) => tagKey(tag) === key || tagKey(tag).startsWith(`${key}/`));

/** The most used tag that begins with `key`. A search for a beginning of a tag does not find the tag. */
const longerTag = (uses: readonly TagUse[], key: string): string | undefined =>
  uses.find(({ tag }) => tagKey(tag).startsWith(key) || tagKey(splitTag(tag).leaf).startsWith(key))?.tag;
