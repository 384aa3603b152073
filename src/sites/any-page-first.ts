import type { Site } from './site.ts';

/**
 * What a page that is no site's loads first: the readers of every kind of id and the search for links are large, and come
 * with the script that finds them. It is no site of the list, because every address would be one of it.
 */
export const anyPageFirst: Site = {
  id: 'web',
  name: 'Any page',
  matches: ['https://*/*', 'http://*/*'],
  optional: true,
  hydrates: true,
  late: true,
  reads: [],
  surfaces: [],
  paperLinks: 'a[href], meta[name]',
};
