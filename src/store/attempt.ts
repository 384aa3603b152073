import type { CallError } from '../core/call-error.ts';
import { failure, type Result, success } from '../core/result.ts';
import type { Library } from './schema.ts';
import { isConnectionLost, mayBeFullDisk, storageError } from './storage-error.ts';

/**
 * Does `work` and gives its value, or the storage failure that it met; any other error is thrown on. Where the connection
 * was lost it is opened again and the work repeated once, so work must be repeatable. On a full disk nothing is written. After
 * an error that
 * a full disk may have caused, the library is not opened again here: Chromium deletes a library that is opened again on a full
 * disk. A later call may open it.
 */
export async function attempt<Value>(
  library: Library,
  intent: 'read' | 'write',
  work: () => PromiseLike<Value>,
): Promise<Result<Value, CallError>> {
  try {
    if (intent === 'write') await library.requireRoom();
    return success(await work());
  } catch (error) {
    if (mayBeFullDisk(error) || !isConnectionLost(error)) return failureOrThrow(library, error, intent);
  }
  try {
    library.close({ disableAutoOpen: false });
    await library.open();
    return success(await work());
  } catch (error) {
    return failureOrThrow(library, error, intent);
  }
}

function failureOrThrow(library: Library, error: unknown, intent: 'read' | 'write'): Result<never, CallError> {
  if (mayBeFullDisk(error)) library.pauseOpening();
  const known = storageError(error, intent);
  if (known === undefined) throw error;
  return failure(known);
}
