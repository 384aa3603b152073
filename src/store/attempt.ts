import type { CallError } from '../core/call-error.ts';
import { failure, type Result, success } from '../core/result.ts';
import type { Library } from './schema.ts';
import { isConnectionLost, storageError } from './storage-error.ts';

/**
 * Does `work` and gives its value, or the storage failure that it met; any other error is thrown on. Where the connection
 * was lost (a full disk closes it for good) it is opened again and the work repeated once, so work must be repeatable.
 */
export async function attempt<Value>(
  library: Library,
  intent: 'read' | 'write',
  work: () => PromiseLike<Value>,
): Promise<Result<Value, CallError>> {
  try {
    return success(await work());
  } catch (error) {
    if (!isConnectionLost(error)) return expected(error, intent);
  }
  try {
    library.close({ disableAutoOpen: false });
    await library.open();
    return success(await work());
  } catch (error) {
    return expected(error, intent);
  }
}

function expected(error: unknown, intent: 'read' | 'write'): Result<never, CallError> {
  const known = storageError(error, intent);
  if (known === undefined) throw error;
  return failure(known);
}
