import type { Annotation, Stamps } from '../annotation.ts';
import { millisOf, nextStamp, type Stamp } from '../stamp.ts';
import { type TagKey, tagKey } from '../tag.ts';

/** The clock and the device by which the times in a file are judged. */
export interface MergeClock {
  /** Milliseconds since 1970: the later of this device's time and of its last stamp. */
  now: number;
  /** 4 to 16 characters of `[0-9a-z]`. */
  device: string;
}

/** How far ahead of this device's clock another one may be. */
const tolerance = 24 * 60 * 60 * 1_000;

/**
 * Makes an annotation of a file fit to be merged. A field that the file states without a stamp, and that the library does
 * not state yet, gets the time of the annotation's last change. A time in the future becomes the present, because a stamp
 * far ahead would win for ever and drag this device's clock along. A paper that the file moves to the bin lies there from
 * now on, however long it lay in the bin of another library.
 * @param known the annotation that the library has of the paper
 */
export function clampStamps(
  annotation: Annotation,
  known: Annotation | undefined,
  { now, device }: MergeClock,
): Annotation {
  const latest = now + tolerance;
  const moment = (at: number): number => Math.floor(at > latest ? now : at);
  const updated = moment(annotation.updated);
  const fallback = nextStamp(undefined, updated, device);
  const clamp = (stamp: Stamp): Stamp => (millisOf(stamp) > latest ? nextStamp(undefined, now, device) : stamp);
  return {
    ...annotation,
    created: Math.min(moment(annotation.created), updated),
    updated,
    ...(annotation.deleted === undefined ? {} : { deleted: now }),
    stamps: clampedStamps(annotation, known, fallback, clamp),
  };
}

function clampedStamps(
  annotation: Annotation,
  known: Annotation | undefined,
  fallback: Stamp,
  clamp: (stamp: Stamp) => Stamp,
): Stamps {
  const { stamps } = annotation;
  const knownTags = new Set(known?.tags.map(tagKey));
  const news = annotation.tags.map(tagKey).filter((key) => !knownTags.has(key));
  const tags = new Map<TagKey, Stamp>(news.map((key) => [key, fallback]));
  for (const [key, stamp] of stamps.tags) tags.set(key, clamp(stamp));
  const isNews = {
    note: annotation.note !== (known?.note ?? ''),
    status: annotation.status !== undefined && annotation.status !== known?.status,
    star: annotation.star && known?.star !== true,
    deleted: annotation.deleted !== undefined && known?.deleted === undefined,
  };
  const result: Stamps = { ...stamps, tags: [...tags] };
  for (const field of ['note', 'status', 'star', 'deleted'] as const) {
    const stamp = stamps[field];
    if (stamp !== undefined) result[field] = clamp(stamp);
    else if (isNews[field]) result[field] = fallback;
  }
  return result;
}
