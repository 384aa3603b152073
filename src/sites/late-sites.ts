import { anyPage } from './any-page.ts';
import { hackernews } from './hackernews.ts';
import { pos } from './pos.ts';
import type { Site } from './site.ts';

/** Returns the whole description of a site whose papers a late script finds; returns any other site as it is. */
export const wholeSite = (site: Site): Site => [anyPage, hackernews, pos].find(({ id }) => id === site.id) ?? site;
