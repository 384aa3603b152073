import type { Page } from 'puppeteer-core';
import { browserWindow } from './firefox-window.ts';
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
