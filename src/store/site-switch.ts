import type { Library } from './schema.ts';

/** Whether the user switched off what runs under `key`: a site's id, or the host of any page. */
export const isOff = async (library: Library, key: string): Promise<boolean> =>
  (await library.switchedOff.get(key)) !== undefined;
