import type { TagUse } from '../../core/editing.ts';
import { normaliseTag, tagKey } from '../../core/tag.ts';
import { type Completion, completions } from './tag-completion.ts';

/** One row of the list under the tag field. */
export type TagOption = ({ kind: 'own' } & Completion) | { kind: 'new'; tag: string };

/** Most rows in the list. */
const most = 6;

/** Returns the rows for `typed`: the user's tags that may be meant, then the new tag that it would make, if any. */
export function tagOptions(typed: string, known: TagUse[], has: string[], now: number): TagOption[] {
  const tag = normaliseTag(typed);
  const key = tag === undefined ? undefined : tagKey(tag);
  const isNew = key !== undefined && ![...has, ...known.map((use) => use.tag)].some((own) => tagKey(own) === key);
  const own = completions(typed, known, has, now, isNew ? most - 1 : most);
  const rows: TagOption[] = own.map((completion) => ({ kind: 'own', ...completion }));
  return isNew && tag !== undefined ? [...rows, { kind: 'new', tag }] : rows;
}
