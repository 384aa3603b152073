import type { CallError } from '../core/call-error.ts';
import { failure, type Result, success } from '../core/result.ts';
import type { Library } from './schema.ts';
import { isConnectionLost, mayBeFullDisk, saysFullDisk, storageError } from './storage-error.ts';

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
    if (mayBeFullDisk(error) || !isConnectionLost(error)) return await failureOrThrow(library, error, intent);
  }
  try {
    library.close({ disableAutoOpen: false });
    await library.open();
    return success(await work());
  } catch (error) {
    return await failureOrThrow(library, error, intent);
  }
}

async function failureOrThrow(
  library: Library,
  error: unknown,
  intent: 'read' | 'write',
): Promise<Result<never, CallError>> {
  // At once, before anything is waited for: Dexie may open by itself meanwhile.
  if (mayBeFullDisk(error)) library.pauseOpening(saysFullDisk(error));
  const isDiskFull = await library.requireRoom().then(
    () => false,
    () => true,
  );
  const known = storageError(error, intent, isDiskFull);
  if (known === undefined) throw error;
  return failure(known);
}
