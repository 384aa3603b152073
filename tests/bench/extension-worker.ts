import type { Chromium } from './cdp.ts';
import { waitUntil } from './wait-until.ts';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

const workersOf = async (browser: Chromium): Promise<Target[]> => {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
  return (targetInfos as Target[]).filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
};

/** The id of the extension, known as soon as its worker runs. */
export async function extensionId(browser: Chromium): Promise<string> {
  const worker = await waitUntil('the worker of the extension', async () => (await workersOf(browser))[0]);
  return new URL(worker.url).host;
}

/** Milliseconds. A worker that is there that long after it was closed did not hear of it, or was woken again. */
const patience = 500;

/**
 * Ends the worker, as the browser does when it is idle, and waits until it is gone. It is closed again while it is there:
 * Chromium 156 ignores this where a worker has just begun, and something may wake it before anyone looks. The answer to
 * the closing is not waited for, because it does not come for a worker that is ending already.
 */
export async function endWorker(browser: Chromium): Promise<void> {
  let closed = Number.NEGATIVE_INFINITY;
  await waitUntil('the end of the worker', async () => {
    const workers = await workersOf(browser);
    if (workers.length === 0) return true;
    if (performance.now() < closed + patience) return undefined;
    closed = performance.now();
    for (const { targetId } of workers) browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return undefined;
  });
}

/** Runs an expression in the worker that runs now, and lets go of it again. */
export async function runInWorker<Value>(browser: Chromium, expression: string): Promise<Value> {
  const [worker] = await workersOf(browser);
  if (worker === undefined) throw new Error('The worker does not run.');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: true });
  const { result, exceptionDetails } = await browser.send(
    'Runtime.evaluate',
    { expression, awaitPromise: true, returnByValue: true },
    String(sessionId),
  );
  await browser.send('Target.detachFromTarget', { sessionId });
  if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails).slice(0, 500));
  return (result as { value: Value }).value;
}
