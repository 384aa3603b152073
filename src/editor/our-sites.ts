import { isKnownOrigin } from '../messages/known-origins.ts';

/** Returns whether every page around this frame is one on which our script may run. */
export async function standsInKnownSites(parentOrigin: string): Promise<boolean> {
  // Firefox before 150 does not name the ancestors; then only the sender of the message can be checked.
  const ancestors = new Set([parentOrigin, ...Array.from(location.ancestorOrigins ?? [])]);
  return (await Promise.all([...ancestors].map(isKnownOrigin))).every(Boolean);
}
