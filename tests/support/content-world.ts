import type { Page } from '@playwright/test';
import { debuggerOf } from './closed-roots.ts';

/**
 * Runs an expression in the world of our content script, and returns its value.
 * @param expression JavaScript; a promise is awaited
 */
export async function inContentWorld(page: Page, expression: string): Promise<unknown> {
  const session = await debuggerOf(page);
  let contextId: number | undefined;
  const note = ({ context }: { context: { id: number; origin: string; auxData?: unknown } }): void => {
    if (context.origin.startsWith('chrome-extension://')) contextId = context.id;
  };
  session.on('Runtime.executionContextCreated', note);
  // The protocol reports the existing contexts at once.
  await session.send('Runtime.disable');
  await session.send('Runtime.enable');
  session.off('Runtime.executionContextCreated', note);
  if (contextId === undefined) throw new Error('No content script of ours runs in the page.');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Sends a message as our content script does, and returns the worker's answer. */
export const askFromPage = (page: Page, message: unknown): Promise<unknown> =>
  inContentWorld(page, `chrome.runtime.sendMessage(${JSON.stringify(message)}).catch((error) => String(error))`);
