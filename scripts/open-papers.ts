import type { Page } from '@playwright/test';
import { ownLists, putOwnPages } from '../tests/support/own-web.ts';
import { startWeb } from '../tests/support/web.ts';

/**
 * Opens a page of a site. Where the network does not lead there, the sample pages stand in for all sites in this browser, under
 * their real addresses.
 * @param address one of those of `tests/pages`
 * @param say tells the user
 */
export async function openPapers(page: Page, address: string, say: (line: string) => void): Promise<void> {
  const failure = await goTo(page, address);
  // The network is not lost to a user who went elsewhere or closed the tab meanwhile.
  if (failure === undefined || page.isClosed() || /net::ERR_ABORTED|interrupted by another/.test(failure)) return;
  putOwnPages(await startWeb(page.context()));
  say(`${address} could not be reached. Without a network, the pages of tests/pages are shown in place of the sites:`);
  for (const { url } of ownLists()) say(`  ${url}`);
  await goTo(page, address);
}

/** @returns why the browser did not get there; undefined where it did */
const goTo = (page: Page, address: string): Promise<string | undefined> =>
  page.goto(address, { waitUntil: 'commit' }).then(
    () => undefined,
    (error: Error) => error.message,
  );
