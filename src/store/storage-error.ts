import type { CallError } from '../core/call-error.ts';

const lost: ReadonlySet<string> = new Set(['InvalidStateError', 'DatabaseClosedError', 'PrematureCommitError']);

const storageNames: ReadonlySet<string> = new Set([
  ...lost,
  'QuotaExceededError',
  'UnknownError',
  'AbortError',
  'OpenFailedError',
  'TimeoutError',
  'VersionError',
  'TransactionInactiveError',
  'MissingAPIError',
  'NotFoundError',
  'SecurityError',
]);

/** Whether the connection to the library is gone, so that opening it again may help. */
export const isConnectionLost = (error: unknown): boolean => causes(error).some(({ name }) => lost.has(name));

/**
 * The failure that a storage error means to the user, or undefined where the error is none of the storage's.
 * @param intent a full disk shows itself by `UnknownError` and `AbortError` too, but only where something is written
 */
export function storageError(error: unknown, intent: 'read' | 'write'): CallError | undefined {
  const chain = causes(error);
  const known = chain.find(({ name }) => storageNames.has(name));
  if (known === undefined) return undefined;
  const isFull =
    chain.some(({ name, message }) => name === 'QuotaExceededError' || /no.?space|quota|disk.*full/i.test(message)) ||
    (intent === 'write' && chain.some(({ name }) => name === 'UnknownError' || name === 'AbortError'));
  return { code: isFull ? 'full' : 'storage', detail: `${intent}: ${known.name}` };
}

/** The error and what it was caused by: Dexie wraps the browser's error, and a bulk write holds several. */
function causes(error: unknown, depth = 0): Array<{ name: string; message: string }> {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const own = 'name' in error && typeof error.name === 'string' ? error.name : '';
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  const inner = 'inner' in error ? causes(error.inner, depth + 1) : [];
  const first = 'failures' in error && Array.isArray(error.failures) ? causes(error.failures[0], depth + 1) : [];
  return [{ name: own, message }, ...inner, ...first];
}
