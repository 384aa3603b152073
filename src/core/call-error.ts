import type { Result } from './result.ts';

/**
 * Why a call has no value. `no-answer`: the worker died or the channel closed; the edit may be stored, so repeat it
 * with the same op-id. `updated`: this script belongs to a version of the extension that is gone (E11). `full`: the
 * browser's storage is full (E2). `storage`: the library could not be read or written (E4). `refused`: this sender may
 * not ask that. `malformed`: the message does not have the protocol's form. `bug`: anything else (E21).
 */
export type CallErrorCode = 'no-answer' | 'updated' | 'full' | 'storage' | 'refused' | 'malformed' | 'bug';

export interface CallError {
  code: CallErrorCode;
  /** For a report: no text of the user's, no address. */
  detail: string;
}

/** Returns whether a call failed in a way that leaves open whether the worker did what it was asked for. */
export function mayBeStored(result: Result<unknown, CallError>): boolean {
  if (result.ok) return false;
  switch (result.error.code) {
    case 'no-answer':
    case 'updated':
    case 'storage':
    case 'bug':
      return true;
    case 'full':
    case 'refused':
    case 'malformed':
      return false;
  }
}
