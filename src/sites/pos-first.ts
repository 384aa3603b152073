import type { Site } from './site.ts';

/**
 * What Proceedings of Science loads first. The row of a contribution's own page stands in its heading, wherever that is, as
 * rows in running text do, so the script that has those finds the papers as well.
 */
export const posFirst: Site = {
  id: 'pos',
  name: 'Proceedings of Science',
  matches: ['https://pos.sissa.it/*'],
  optional: true,
  hydrates: false,
  late: true,
  reads: [],
  surfaces: [],
  paperLinks: '.contrib_code a[href], meta[name="citation_title" i], meta[name="dc.title" i]',
};
