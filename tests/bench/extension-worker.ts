import type { Chromium } from './cdp.ts';

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
  for (;;) {
    const [worker] = await workersOf(browser);
    if (worker !== undefined) return new URL(worker.url).host;
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Ends the worker, as the browser does when it is idle, and waits until it is gone. */
export async function endWorker(browser: Chromium): Promise<void> {
  for (const { targetId } of await workersOf(browser)) await browser.send('Target.closeTarget', { targetId });
  while ((await workersOf(browser)).length > 0) await new Promise((done) => setTimeout(done, 20));
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
