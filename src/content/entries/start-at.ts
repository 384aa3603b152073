import type { Site } from '../../sites/site.ts';
import { startLifetime } from '../page/lifetime.ts';
import { startPage } from '../page/page.ts';

/**
 * Starts the script that shows rows on a page of `site`. Each site has its own entry, so that a page loads one site
 * only.
 * @param key the key under which the user may have switched the site off
 */
export function startAt(site: Site, key = site.id): void {
  const lifetime = startLifetime((reason) => page.leave(reason === 'replaced'));
  const page = startPage(site, lifetime, key);
}
