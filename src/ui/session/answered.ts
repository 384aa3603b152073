import type { CallError } from '../../core/call-error.ts';
import { failure, type Result } from '../../core/result.ts';

/** The answer of a call; one that threw is a failure of ours (E21), so that what was typed outlives it. */
export async function answered<Value>(call: Promise<Result<Value, CallError>>): Promise<Result<Value, CallError>> {
  try {
    return await call;
  } catch (error) {
    return failure({ code: 'bug', detail: error instanceof Error ? error.message : 'thrown' });
  }
}
