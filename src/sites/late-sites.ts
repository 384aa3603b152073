import { anyPageRest } from './any-page.ts';
import { hackernewsRest } from './hackernews.ts';
import { posRest } from './pos.ts';
import { completeSite, type Site } from './site.ts';

/** By the id of a site whose papers a late script finds: the part of its description that comes with that script. */
const rests: Readonly<Partial<Record<string, Partial<Site>>>> = {
  web: anyPageRest,
  hackernews: hackernewsRest,
  pos: posRest,
};

/**
 * Returns the whole description of a site whose papers a late script finds; returns any other site as it is.
 * @param site as its first script has it
 */
export function wholeSite(site: Site): Site {
  const rest = rests[site.id];
  return rest === undefined ? site : completeSite(site, rest);
}
