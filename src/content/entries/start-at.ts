import type { Site } from '../../sites/site.ts';
import { startLifetime } from '../page/lifetime.ts';
import { startPage } from '../page/page.ts';

/**
 * Starts the script that shows rows, on a page of `site`. Each site has an entry of its own, so that a page loads only its.
 * @param key by which the user may have switched it off
 */
export function startAt(site: Site, key = site.id): void {
  const lifetime = startLifetime((reason) => page.leave(reason === 'replaced'));
  const page = startPage(site, lifetime, key);
}
