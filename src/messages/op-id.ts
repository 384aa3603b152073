import type { OpId } from '../core/edit.ts';

/** Makes a new op-id for one edit. `randomUUID` is missing on pages without TLS; `getRandomValues` is always there. */
export function newOpId(): OpId {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as OpId;
}
