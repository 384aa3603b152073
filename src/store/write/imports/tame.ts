import type { Annotation, Stamps } from '../../../core/annotation.ts';
import { millisOf, nextStamp, type Stamp } from '../../../core/stamp.ts';
import { type TagKey, tagKey } from '../../../core/tag.ts';

/** How far ahead of this device's clock another one may be. */
const tolerance = 24 * 60 * 60 * 1_000;

/**
 * An annotation from a file, made fit to be merged: what it says, but not when, and the library does not say yet, is
 * stamped with the time of its last change. What claims to come from the future counts as of now, because a stamp far
 * ahead would win for ever, and drag this device's clock along. What it moves to the bin lies there from now on, and not for
 * as long as in another library.
 * @param known what the library has of the paper
 * @param clock milliseconds since 1970, the later of this device's time and of its last stamp
 */
export function tamed(
  annotation: Annotation,
  known: Annotation | undefined,
  clock: number,
  device: string,
): Annotation {
  const latest = clock + tolerance;
  const moment = (at: number): number => Math.floor(at > latest ? clock : at);
  const updated = moment(annotation.updated);
  const fallback = nextStamp(undefined, updated, device);
  const past = (stamp: Stamp): Stamp => (millisOf(stamp) > latest ? nextStamp(undefined, clock, device) : stamp);
  return {
    ...annotation,
    created: Math.min(moment(annotation.created), updated),
    updated,
    ...(annotation.deleted === undefined ? {} : { deleted: clock }),
    stamps: stampsOf(annotation, known, fallback, past),
  };
}

function stampsOf(
  annotation: Annotation,
  known: Annotation | undefined,
  fallback: Stamp,
  past: (stamp: Stamp) => Stamp,
): Stamps {
  const { stamps } = annotation;
  const knownTags = new Set(known?.tags.map(tagKey));
  const news = annotation.tags.map(tagKey).filter((key) => !knownTags.has(key));
  const tags = new Map<TagKey, Stamp>(news.map((key) => [key, fallback]));
  for (const [key, stamp] of stamps.tags) tags.set(key, past(stamp));
  const says = {
    note: annotation.note !== (known?.note ?? ''),
    status: annotation.status !== undefined && annotation.status !== known?.status,
    star: annotation.star && known?.star !== true,
    deleted: annotation.deleted !== undefined && known?.deleted === undefined,
  };
  const result: Stamps = { ...stamps, tags: [...tags] };
  for (const field of ['note', 'status', 'star', 'deleted'] as const) {
    const stamp = stamps[field];
    if (stamp !== undefined) result[field] = past(stamp);
    else if (says[field]) result[field] = fallback;
  }
  return result;
}

/** The latest stamp in the annotation, if it has any. */
export function latestStamp({ stamps }: Annotation): Stamp | undefined {
  const all = [...stamps.tags.map(([, stamp]) => stamp), stamps.note, stamps.status, stamps.star, stamps.deleted];
  return all
    .filter((stamp) => stamp !== undefined)
    .reduce<Stamp | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}
