import type { Page } from 'puppeteer-core';
import { sessionOf } from './firefox-roots.ts';

/** Evaluates in the browser's own window, where its dialogues and preferences are. Returns the answer as text. */
export async function browserWindow(page: Page): Promise<(expression: string) => Promise<string>> {
  const send = sessionOf(page);
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: Array<{ context: string; url: string }>;
  };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('The browser shows no window of its own.');
  return async (expression) => {
    const { result, exceptionDetails } = (await send('script.evaluate', {
      target: { context: window.context },
      expression: `String(${expression})`,
      awaitPromise: false,
    })) as { result?: { value: string }; exceptionDetails?: { text: string } };
    if (result === undefined) throw new Error(exceptionDetails?.text ?? 'The browser gave no answer.');
    return result.value;
  };
}
