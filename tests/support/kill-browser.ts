import type { ExtensionBrowser } from './extension-browser.ts';

/** Ends the browser as a crash does, without time to write anything. */
export async function killBrowser({ context }: ExtensionBrowser): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (browser === undefined) throw new Error('The browser does not tell its process.');
  const gone = new Promise<void>((done) => context.once('close', () => done()));
  process.kill(browser.id, 'SIGKILL');
  await gone;
}
