import type { Site } from './site.ts';

/** What Hacker News loads first: which of the links lead to papers is seen by the script that finds them, which knows every id. */
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
