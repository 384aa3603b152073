import type { Library } from '../schema.ts';

/** Keeps that what runs under `key` (a site's id, or the host of any page) is off, or on again. */
export async function keepSwitch(library: Library, key: string, off: boolean): Promise<void> {
  if (off) await library.switchedOff.put({ key });
  else await library.switchedOff.delete(key);
}
