import type { CDPSession, Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser.ts';

interface Target {
  targetId: string;
  url: string;
}

/** The debugging session of the browser itself, with methods that Playwright's table of the protocol lacks. */
export interface BrowserSession {
  send(method: string, params: object): Promise<{ targetInfos: Target[]; sessionId: string }>;
  /** Calls `onMessage` with each message of an attached target. */
  listen(onMessage: (message: string) => void): void;
}

/** Opens a debugging session of the browser itself. */
export async function browserSession({ context }: ExtensionBrowser): Promise<BrowserSession> {
  const session: CDPSession | undefined = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser takes no debugger.');
  // Not in Playwright's table of the protocol: chromedevtools.github.io/devtools-protocol/tot/Extensions
  const send = session.send.bind(session) as unknown as BrowserSession['send'];
  return {
    send,
    listen: (onMessage) => session.on('Target.receivedMessageFromTarget', ({ message }) => onMessage(message)),
  };
}

/** Presses the toolbar button over the page in front, as a user does. */
export async function pressAction(tagalong: ExtensionBrowser, page: Page): Promise<void> {
  const { send } = await browserSession(tagalong);
  const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === page.url());
  await send('Extensions.triggerAction', { id: new URL(tagalong.address('')).host, targetId: target?.targetId });
}
