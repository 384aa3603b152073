import { isKnownOrigin } from '../messages/known-origins.ts';

/** Whether this frame stands in pages that our script may run on, whichever way up it looks. */
export async function standsInOurSites(parentOrigin: string): Promise<boolean> {
  // Firefox before 150 does not say who the ancestors are; the sender of the message is then all there is.
  const ancestors = new Set([parentOrigin, ...Array.from(location.ancestorOrigins ?? [])]);
  return (await Promise.all([...ancestors].map(isKnownOrigin))).every(Boolean);
}
