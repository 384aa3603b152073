import { knownSchemes } from './known-schemes.ts';
import type { IdReader } from './versioned-id.ts';

// Scripts in pages need no more than this of all schemes, and the build gives them no more: `scripts/readers-alone.ts` writes
// this module out for them. The marks `@__PURE__` let a script that uses none of it leave everything out.

/** The readers of what pages and people write, the strongest scheme first: a text that two could read is an id of that. */
export const knownReaders: readonly IdReader[] = /* @__PURE__ */ readersOf(false);

/** The readers of the ids that only Tagalong makes. */
export const ownReaders: readonly IdReader[] = /* @__PURE__ */ readersOf(true);

/** Functions that return the id which an id of another scheme contains, as text; undefined where it contains none. */
export const containedIds: ReadonlyArray<(id: string) => string | undefined> = /* @__PURE__ */ containedInOthers();

const weakestFirst: readonly string[] = /* @__PURE__ */ namesFromWeakest();

/** How strong the ids of a scheme are beside others; -1 where the scheme is not known. */
export const strengthOf = (scheme: string): number => weakestFirst.indexOf(scheme);

function readersOf(madeHere: boolean): IdReader[] {
  return knownSchemes.filter((scheme) => (scheme.madeHere ?? false) === madeHere).map(({ read }) => read);
}

function containedInOthers(): Array<(id: string) => string | undefined> {
  return knownSchemes.flatMap(({ impliedBy }) => impliedBy?.idIn ?? []);
}

function namesFromWeakest(): string[] {
  return knownSchemes.map(({ name }) => name).reverse();
}
