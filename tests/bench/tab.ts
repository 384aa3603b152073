import type { Chromium } from './cdp.ts';
import { within } from './wait-until.ts';

/** A tab, or a worker, of the browser under measurement. */
export interface Tab {
  /** Loads a page and waits for its load event. */
  open(url: string): Promise<void>;
  /** Runs an expression in the page, or in the world of our content script, and gives its value. */
  run<Value>(expression: string, world?: 'page' | 'content'): Promise<Value>;
  /** Shows the tab: a page that is not shown paints nothing. */
  show(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param before runs in the page's world before any script of every page that is opened
 * @param pages what is served, by address
 */
export async function openTab(
  browser: Chromium,
  { before, pages = new Map() }: { before?: string; pages?: ReadonlyMap<string, string> } = {},
): Promise<Tab> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const send = (method: string, params = {}): Promise<Record<string, unknown>> => browser.send(method, params, session);
  let content: unknown;
  browser.on(session, 'Runtime.executionContextCreated', ({ context }) => {
    const { id, origin, auxData } = context as { id: number; origin: string; auxData?: { type?: string } };
    if (auxData?.type === 'isolated' && origin.startsWith('chrome-extension://')) content = id;
  });
  await send('Page.enable');
  await send('Runtime.enable');
  if (before !== undefined) await send('Page.addScriptToEvaluateOnNewDocument', { source: before });
  if (pages.size > 0) await serve(browser, session, pages);

  return {
    open: async (url) => {
      const loaded = new Promise<void>((done) => browser.on(session, 'Page.loadEventFired', () => done()));
      await send('Page.navigate', { url });
      await within(`the end of loading ${url}`, loaded);
    },
    run: async (expression, world = 'page') => {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        ...(world === 'content' ? { contextId: content } : {}),
      });
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails).slice(0, 500));
      return (result as { value: never }).value;
    },
    show: async () => {
      await send('Page.bringToFront');
    },
    close: async () => {
      await browser.send('Target.closeTarget', { targetId });
    },
  };
}

async function serve(browser: Chromium, session: string, pages: ReadonlyMap<string, string>): Promise<void> {
  browser.on(session, 'Fetch.requestPaused', ({ requestId, request }) => {
    const html = pages.get((request as { url: string }).url);
    const answer =
      html === undefined
        ? browser.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }, session)
        : browser.send(
            'Fetch.fulfillRequest',
            {
              requestId,
              responseCode: 200,
              responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
              body: Buffer.from(html).toString('base64'),
            },
            session,
          );
    answer.catch(() => undefined);
  });
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: 'http*://*' }] }, session);
}
