import type { CallError } from '../../core/call-error.ts';
import { failure, type Result } from '../../core/result.ts';

/** Returns the answer of a call. A call that threw counts as a bug of ours (E21), so that the typed text is kept. */
export async function answered<Value>(call: Promise<Result<Value, CallError>>): Promise<Result<Value, CallError>> {
  try {
    return await call;
  } catch (error) {
    return failure({ code: 'bug', detail: error instanceof Error ? error.message : 'thrown' });
  }
}
