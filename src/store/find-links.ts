import type { PaperId } from '../core/ids/paper-id.ts';
import type { Library, LinkRow, PartingRow } from './schema.ts';

/** What is known of these ids being one paper or not. */
export interface KnownLinks {
  /** The links that stand, in the order they were made. */
  links: LinkRow[];
  partings: PartingRow[];
}

/** Every link and parting that has any of `ids`. */
export async function findLinks(library: Library, ids: readonly PaperId[]): Promise<KnownLinks> {
  const rows = await library.links
    .where('names')
    .anyOf([...new Set(ids)])
    .distinct()
    .toArray();
  return {
    links: rows.filter((row) => row.what === 'link').sort((a, b) => (a.stamp < b.stamp ? -1 : 1)),
    partings: rows.filter((row) => row.what === 'apart'),
  };
}
