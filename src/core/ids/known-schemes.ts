import * as listed from './schemes/index.ts';
import type { Scheme } from './schemes/scheme.ts';

/** Every scheme, the strongest first. */
export const knownSchemes: readonly Scheme[] = /* @__PURE__ */ strongestFirst();

const byName: ReadonlyMap<string, Scheme> = /* @__PURE__ */ named(knownSchemes);

/** The scheme with this name, or undefined where there is none. */
export const schemeNamed = (name: string): Scheme | undefined => byName.get(name);

function strongestFirst(): Scheme[] {
  return Object.values(listed).sort((a, b) => b.strength - a.strength);
}

function named(schemes: readonly Scheme[]): Map<string, Scheme> {
  return new Map(schemes.map((scheme) => [scheme.name, scheme]));
}
