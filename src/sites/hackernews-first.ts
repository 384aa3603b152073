import type { Site } from './site.ts';

/**
 * The part of Hacker News that a page loads first. The script that finds papers knows every kind of id and decides
 * which links lead to papers.
 */
export const hackernewsFirst: Site = {
  id: 'hackernews',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  optional: true,
  hydrates: false,
  late: true,
  reads: [],
  surfaces: [],
  paperLinks: '.athing a[href^="http"]',
};
