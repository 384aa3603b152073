import type { Page } from '@playwright/test';
import type { Display } from './display.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { type BrowserSession, browserSession, pressAction } from './press-action.ts';
import { until } from './until.ts';

/**
 * The popup as a user has it, under the toolbar button. Playwright has no object for it: only its address is in the
 * protocol.
 */
export interface ActionPopup {
  /** Returns the words between the user and the papers of the tab. */
  words(): Promise<string>;
  /** Waits for a button and clicks it with the mouse of the screen. */
  click(button: string): Promise<void>;
  /** Waits until the popup is gone. */
  closed(): Promise<void>;
}

/** Presses the toolbar button over `page` and waits for the popup. */
export async function openActionPopup(tagalong: ExtensionBrowser, page: Page, display: Display): Promise<ActionPopup> {
  await pressAction(tagalong, page);
  const browser = await browserSession(tagalong);
  const address = tagalong.address('src/popup/index.html');
  const find = async (): Promise<string | undefined> =>
    (await browser.send('Target.getTargets', {})).targetInfos.find(({ url }) => url === address)?.targetId;
  const targetId = await until('the popup', find, (found) => found !== undefined);
  const ask = await evaluator(browser, targetId ?? '');
  return {
    words: async () => String(await ask(`document.querySelector('.tab-allow')?.innerText ?? ''`)),
    click: async (button) => {
      // The browser moves the popup to its place after it is drawn, so the mouse follows it; a press beside it would
      // close it.
      const follow = async (): Promise<unknown> => {
        const at = await ask(placeOf(button));
        if (isPlace(at) && !at.pointedAt) display.point(at);
        return at;
      };
      await until(`the mouse on ${button}`, follow, (at) => isPlace(at) && at.pointedAt);
      display.click();
    },
    closed: async () => {
      await until('the end of the popup', find, (found) => found === undefined);
    },
  };
}

/** The middle of a button on the screen, and whether the mouse is on it. */
interface Place {
  x: number;
  y: number;
  pointedAt: boolean;
}

const isPlace = (value: unknown): value is Place => typeof value === 'object' && value !== null && 'x' in value;

/** Returns an expression for the place of a button; its value is null if there is none. */
const placeOf = (button: string): string => `(() => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(button)});
  if (found === undefined) return null;
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: screenX + x + width / 2, y: screenY + y + height / 2, pointedAt: found.matches(':hover') };
})()`;

/** Evaluates in a target, one expression after the other. */
async function evaluator(browser: BrowserSession, targetId: string): Promise<(expression: string) => Promise<unknown>> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (value: unknown) => void>();
  browser.listen((message) => {
    const answer = JSON.parse(message) as { id: number; result?: { result?: { value?: unknown } } };
    waiting.get(answer.id)?.(answer.result?.result?.value);
  });
  let asked = 0;
  return (expression) =>
    new Promise((answered) => {
      asked += 1;
      waiting.set(asked, answered);
      const params = { expression, returnByValue: true };
      const message = JSON.stringify({ id: asked, method: 'Runtime.evaluate', params });
      void browser.send('Target.sendMessageToTarget', { sessionId, message });
    });
}
