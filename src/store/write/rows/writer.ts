import { laterStamp, nextStamp, type Stamp } from '../../../core/stamp.ts';
import type { Library, WriterRow } from '../../schema.ts';

/** The writer's row; its first reading in a new library names the device. */
export async function readWriter(library: Library): Promise<WriterRow> {
  const found = await library.meta.get('writer');
  // The first version kept no count.
  return found === undefined
    ? { key: 'writer', device: newDevice(), chunk: 0, shown: 0 }
    : { ...found, shown: found.shown ?? 0 };
}

/** The next stamp, which the writer remembers. */
export function tick(writer: WriterRow, now: number): Stamp {
  const stamp = nextStamp(writer.stamp, now, writer.device);
  writer.stamp = stamp;
  return stamp;
}

/** Moves the clock on, so that the next stamp is later than `stamp`. */
export function see(writer: WriterRow, stamp: Stamp): void {
  writer.stamp = laterStamp(writer.stamp, stamp) ?? stamp;
}

const newDevice = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('');
