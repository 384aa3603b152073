import type { BrowserContext, Page, Worker } from '@playwright/test';
import { askFromPage } from './content-world.ts';

/** Returns the worker that answers now; a message of a page of ours wakes it first. */
export async function liveWorker(context: BrowserContext, page: Page): Promise<Worker> {
  const before = context.serviceWorkers().length;
  await askFromPage(page, { name: 'annotations.get', takes: { ids: [] } });
  if (context.serviceWorkers().length === 0 && before === 0) await context.waitForEvent('serviceworker');
  const worker = context.serviceWorkers().at(-1);
  if (worker === undefined) throw new Error('The worker does not run.');
  return worker;
}

/**
 * Keeps the worker busy, so that it answers nothing, as on an overloaded machine.
 * @param time milliseconds
 * @returns once the worker is busy; it stays so
 */
export async function keepBusy(worker: Worker, time: number): Promise<void> {
  await worker.evaluate((busy) => {
    setTimeout(() => {
      const end = Date.now() + busy;
      while (Date.now() < end);
    });
  }, time);
}
