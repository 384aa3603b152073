import { rememberStart } from '../../messages/known-origins.ts';
import { anyPageId, optionalSites } from '../../messages/optional-sites.ts';
import { injectInto } from './inject.ts';

/**
 * Starts the script of any page in one tab, until its page is left. The browser lets us into the tab because the user opened
 * the popup over it.
 * @param origin of the page that is there
 * @throws where the browser does not let us in after all
 */
export async function startOnce(tabId: number, origin: string): Promise<void> {
  const any = (await optionalSites()).find(({ id }) => id === anyPageId);
  if (any === undefined) return;
  // Before the script is there: the first thing that it does is to ask.
  await rememberStart(tabId, origin);
  await injectInto(tabId, any.js, any.css);
}
