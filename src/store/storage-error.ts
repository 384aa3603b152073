import type { CallError } from '../core/call-error.ts';

/** What shows that the connection to the library is gone. */
const lost: ReadonlySet<string> = new Set([
  'InvalidStateError',
  'DatabaseClosedError',
  'PrematureCommitError',
  'TransactionInactiveError',
]);

/** What shows that the library cannot be opened. */
const unopened: ReadonlySet<string> = new Set([
  'OpenFailedError',
  'VersionError',
  'MissingAPIError',
  'NotFoundError',
  'SecurityError',
]);

const others: ReadonlySet<string> = new Set(['QuotaExceededError', 'UnknownError', 'AbortError', 'TimeoutError']);

interface Cause {
  name: string;
  message: string;
}

/** What a full disk is called, and what the browser does to a transaction when the disk fails under it. */
const mayBeFull: ReadonlySet<string> = new Set([
  'QuotaExceededError',
  'UnknownError',
  'AbortError',
  'PrematureCommitError',
  'TransactionInactiveError',
]);

/**
 * Whether a full disk may have caused the error. Chromium names the cause once at most: "IO error: …", "Internal error
 * committing transaction", or nothing at all. So every error counts that shows more than a connection that is closed.
 */
export const mayBeFullDisk = (error: unknown): boolean =>
  causes(error).some(
    (cause) => mayBeFull.has(cause.name) || saysFull(cause) || /\bio error|internal error/i.test(cause.message),
  );

/** Whether the connection to the library is gone, so that opening it again may help. */
export const isConnectionLost = (error: unknown): boolean => causes(error).some(({ name }) => lost.has(name));

/** Whether the error itself says that the disk is full. */
export const saysFullDisk = (error: unknown): boolean => causes(error).some(saysFull);

/**
 * The failure that a storage error means to the user, or undefined where the error is none of the storage's.
 * @param isDiskFull whether the browser says that there is no room. A full disk says so once; after that, and in some
 * browsers always, a write only fails to be made, as it does for many other reasons
 */
export function storageError(error: unknown, intent: 'read' | 'write', isDiskFull: boolean): CallError | undefined {
  const chain = causes(error);
  const known = chain.find(({ name }) => lost.has(name) || unopened.has(name) || others.has(name));
  if (known === undefined) return undefined;
  const isFull = chain.some(saysFull) || (isDiskFull && !chain.some(saysUnopened));
  return { code: isFull ? 'full' : 'storage', detail: `${intent}: ${known.name}` };
}

const saysFull = ({ name, message }: Cause): boolean =>
  name === 'QuotaExceededError' || /no.?space|quota|disk.*full/i.test(message);

const saysUnopened = ({ name, message }: Cause): boolean => unopened.has(name) || /backing store/i.test(message);

/** The error and what it was caused by: Dexie wraps the browser's error, and a bulk write holds several. */
function causes(error: unknown, depth = 0): Cause[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const name = 'name' in error && typeof error.name === 'string' ? error.name : '';
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  const inner = 'inner' in error ? causes(error.inner, depth + 1) : [];
  const first = 'failures' in error && Array.isArray(error.failures) ? causes(error.failures[0], depth + 1) : [];
  return [{ name, message }, ...inner, ...first];
}
