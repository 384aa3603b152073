import * as listed from './schemes/index.ts';
import type { Scheme } from './schemes/scheme.ts';
import type { IdReader } from './versioned-id.ts';

// The marks `@__PURE__` let the builder leave all schemes out of a script that uses none of this: the first script in a
// page has a few readers alone.

/** Every scheme, the strongest first. */
export const knownSchemes: readonly Scheme[] = /* @__PURE__ */ strongestFirst();

/** The readers of what pages and people write, in the same order: a text that two could read is an id of the stronger. */
export const knownReaders: readonly IdReader[] = /* @__PURE__ */ readersOf(false);

/** The readers of the ids that only Tagalong makes. */
export const ownReaders: readonly IdReader[] = /* @__PURE__ */ readersOf(true);

const byName: ReadonlyMap<string, Scheme> = /* @__PURE__ */ named(knownSchemes);

/** The scheme with this name, or undefined where there is none. */
export const schemeNamed = (name: string): Scheme | undefined => byName.get(name);

function strongestFirst(): Scheme[] {
  return Object.values(listed).sort((a, b) => b.strength - a.strength);
}

function readersOf(madeHere: boolean): IdReader[] {
  return knownSchemes.filter((scheme) => (scheme.madeHere ?? false) === madeHere).map(({ read }) => read);
}

function named(schemes: readonly Scheme[]): Map<string, Scheme> {
  return new Map(schemes.map((scheme) => [scheme.name, scheme]));
}
