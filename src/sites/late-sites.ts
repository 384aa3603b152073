import { anyPage } from './any-page.ts';
import { hackernews } from './hackernews.ts';
import { pos } from './pos.ts';
import type { Site } from './site.ts';

/** The whole of a site whose papers a script of their own finds; any other site as it is. */
export const wholeSite = (site: Site): Site => [anyPage, hackernews, pos].find(({ id }) => id === site.id) ?? site;
