import { rememberStart } from '../../messages/known-origins.ts';
import { anyPageId, optionalSites } from '../../messages/optional-sites.ts';
import { injectInto } from './inject.ts';

/**
 * Starts the any-page script in one tab, until its page is left. The browser gives access to the tab because the user
 * opened the popup over it.
 * @param origin of the page in the tab
 * @throws if the browser gives no access after all
 */
export async function startOnce(tabId: number, origin: string): Promise<void> {
  const any = (await optionalSites()).find(({ id }) => id === anyPageId);
  if (any === undefined) return;
  // Before the script runs, because it asks for this first.
  await rememberStart(tabId, origin);
  await injectInto(tabId, any.js, any.css);
}
