import type { Page } from 'puppeteer-core';
import { sessionOf } from './firefox-roots.ts';
import { until } from './until.ts';

const dialogue = `document.getElementById('addon-webext-permissions-notification')`;
const isOpen = `document.getElementById('notification-popup')?.state === 'open'`;

/**
 * Waits until the browser asks whether an extension may have more access, and presses a button.
 * @param page any page of that browser
 * @returns the access that is asked for, line by line
 */
export async function answerInFirefox(page: Page, button: 'Allow' | 'Deny'): Promise<string[]> {
  const ask = await browserWindow(page);
  await until(
    'the dialogue',
    () => ask(`${isOpen} && ${dialogue}?.hidden === false`),
    (shown) => shown === 'true',
  );
  const asked = await ask(`[...${dialogue}.querySelectorAll('li')].map((line) => line.textContent).join('\\n')`);
  await ask(`${dialogue}.${button === 'Allow' ? 'button' : 'secondaryButton'}.click()`);
  await until(
    'the end of the dialogue',
    () => ask(isOpen),
    (open) => open === 'false',
  );
  return asked.split('\n');
}

/** Evaluates in the browser's own window, where the dialogue is. Returns the answer as text. */
async function browserWindow(page: Page): Promise<(expression: string) => Promise<string>> {
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
