import type { CallError } from '../core/call-error.ts';
import { failure, type Result } from '../core/result.ts';
import { browser } from './browser.ts';
import type { Gives, RequestName, Takes } from './protocol.ts';

/** Milliseconds after which a call counts as lost. The worker starts within tens of milliseconds. */
const usualPatience = 2_000;

/** The same for a page of a file, which may have to wait until pages before it are written. */
export const patienceWithFiles = 60_000;

/** Milliseconds before the second and the third attempt of a save. */
const pauses = [200, 1_000] as const;

/** Returns whether this script still belongs to a running version of the extension. */
export const isAlive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/**
 * Asks the worker once. Returns a failure for silence, a closed channel and `undefined`; only the worker itself can
 * give another answer.
 */
export async function call<Name extends RequestName>(
  name: Name,
  takes: Takes<Name>,
  patience = usualPatience,
): Promise<Result<Gives<Name>, CallError>> {
  if (!isAlive()) return failure({ code: 'updated', detail: name });
  try {
    const answer: unknown = await withinPatience(patience, browser.runtime.sendMessage({ name, takes }));
    return isAnswer<Gives<Name>>(answer) ? answer : failure({ code: 'no-answer', detail: name });
  } catch (error) {
    const code = isAlive() ? 'no-answer' : 'updated';
    return failure({ code, detail: `${name}: ${error}` });
  }
}

/**
 * Asks until there is an answer, at most three times. For messages that carry an op-id: the first attempt may have been
 * stored although its answer was lost.
 * @param onRetry called before the second and the third attempt
 */
export async function callUntilAnswered<Name extends RequestName>(
  name: Name,
  takes: Takes<Name>,
  onRetry?: () => void,
  patience?: number,
): Promise<Result<Gives<Name>, CallError>> {
  let result = await call(name, takes, patience);
  for (const pause of pauses) {
    if (result.ok || result.error.code !== 'no-answer') return result;
    onRetry?.();
    await new Promise((done) => setTimeout(done, pause));
    result = await call(name, takes, patience);
  }
  return result;
}

function withinPatience<Value>(patience: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function isAnswer<Value>(answer: unknown): answer is Result<Value, CallError> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && ('value' in answer || 'error' in answer);
}
