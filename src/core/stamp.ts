declare const brand: unique symbol;

/**
 * The time and device of a field's last change: a hybrid logical clock, as text whose order is the order of changes.
 * `<9 digits of base 36 milliseconds>.<4 of a counter>.<device>`. Kulkarni et al., Logical Physical Clocks, 2014.
 */
export type Stamp = string & { readonly [brand]: 'Stamp' };

const shape = /^[0-9a-z]{9}\.[0-9a-z]{4}\.[0-9a-z]{4,16}$/;

/** Returns the stamp in `text`, or undefined if it is none. */
export const parseStamp = (text: string): Stamp | undefined => (shape.test(text) ? (text as Stamp) : undefined);

/**
 * Returns the next stamp of this device, later than every stamp it has seen, even if the clock was set back.
 * @param previous the last stamp made or seen here, if any
 * @param now milliseconds since 1970
 * @param device 4 to 16 characters of `[0-9a-z]`
 */
export function nextStamp(previous: Stamp | undefined, now: number, device: string): Stamp {
  const last = previous === undefined ? -1 : millisOf(previous);
  const counter = previous === undefined ? -1 : Number.parseInt(previous.slice(10, 14), 36);
  const millis = Math.max(now, last);
  const count = millis === last ? counter + 1 : 0;
  // After 36⁴ changes in one millisecond, use the next millisecond to keep the order.
  return count < 36 ** 4 ? written(millis, count, device) : written(millis + 1, 0, device);
}

/** Returns the milliseconds since 1970 in a stamp. */
export const millisOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, 9), 36);

const written = (millis: number, count: number, device: string): Stamp =>
  `${millis.toString(36).padStart(9, '0')}.${count.toString(36).padStart(4, '0')}.${device}` as Stamp;

/** Returns the later of two stamps; either may be missing. */
export function laterStamp(a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined {
  if (a === undefined) return b;
  return b !== undefined && b > a ? b : a;
}

/** The stamps of the fields and tags of one annotation. */
interface FieldStamps {
  tags: ReadonlyArray<readonly [unknown, Stamp]>;
  note?: Stamp;
  status?: Stamp;
  star?: Stamp;
  deleted?: Stamp;
}

/** The stamp of the last change of any field or tag of an annotation; undefined if nothing in it was ever changed. */
export const latestStamp = ({ tags, note, status, star, deleted }: FieldStamps): Stamp | undefined =>
  [...tags.map(([, stamp]) => stamp), note, status, star, deleted].reduce(laterStamp, undefined);
