import type { Site } from './site.ts';

/**
 * The part of the any-page site that a page loads first. The readers of all kinds of id and the search for links are
 * large, so they come with the script that finds papers. The list of sites leaves it out, because every address would
 * match it.
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
