import type { TagUse } from '../../core/editing.ts';
import { tagKey } from '../../core/tag.ts';

/** A tag of the user's that may be meant. */
export interface Completion {
  tag: string;
  count: number;
  /** The place of the typed text in `tag`, for marking it; absent if the text is not there letter by letter. */
  match?: { from: number; to: number };
}

/** How well a tag matches, best first. */
const matchKinds = ['exact', 'start', 'word', 'anywhere'] as const;
type MatchKind = (typeof matchKinds)[number];

const day = 86_400_000;

/**
 * Returns the tags that may be meant by `typed`, the likeliest first: by how they match, then by how often and how
 * recently they were used. If nothing is typed, the most and latest used.
 * @param has tags that the paper already has; they are never offered
 * @param now milliseconds since 1970
 * @param most how many at most
 */
export function completions(typed: string, known: TagUse[], has: string[], now: number, most = 6): Completion[] {
  const wanted = tagKey(typed);
  const taken = new Set(has.map(tagKey));
  return known
    .flatMap((use) => {
      const key = tagKey(use.tag);
      const fit = taken.has(key) ? undefined : fitOf(wanted, key);
      return fit === undefined ? [] : [{ use, rank: matchKinds.indexOf(fit), weight: weightOf(use, now) }];
    })
    .sort((a, b) => a.rank - b.rank || b.weight - a.weight || a.use.tag.localeCompare(b.use.tag))
    .slice(0, most)
    .map(({ use }) => ({ tag: use.tag, count: use.count, ...matchIn(use.tag, typed) }));
}

function fitOf(wanted: string, key: string): MatchKind | undefined {
  if (key === wanted) return 'exact';
  if (key.startsWith(wanted) || key.includes(`/${wanted}`)) return 'start';
  if (key.includes(` ${wanted}`) || key.includes(`-${wanted}`)) return 'word';
  return key.includes(wanted) ? 'anywhere' : undefined;
}

/** The number of papers with the tag; it counts half after a month without use, a third after two. */
const weightOf = ({ count, used }: TagUse, now: number): number => count / (1 + Math.max(0, now - used) / (30 * day));

function matchIn(tag: string, typed: string): Pick<Completion, 'match'> {
  const wanted = typed.trim().toLowerCase();
  const inTag = tag.toLowerCase();
  // Some letters change their length with their case; positions would be wrong, so nothing is marked.
  if (wanted === '' || inTag.length !== tag.length) return {};
  const atPart = inTag.indexOf(`/${wanted}`) + 1;
  const from = inTag.startsWith(wanted) || atPart === 0 ? inTag.indexOf(wanted) : atPart;
  return from < 0 ? {} : { match: { from, to: from + wanted.length } };
}
