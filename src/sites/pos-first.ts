import type { Site } from './site.ts';

/**
 * The part of Proceedings of Science that a page loads first. On a contribution's own page the row stands in the
 * heading, as rows in running text do, so the script that has those rows also finds the papers.
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
