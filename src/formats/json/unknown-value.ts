/** The value at `path` inside `value`, or undefined. Only fields of its own count. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.getOwnPropertyDescriptor(here, step)?.value;
  }
  return here;
}

/** Names that reach an object's prototype in code that is not careful; no file of ours has a field called so. */
const unsafeNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The path of the first field with an unsafe name; undefined where there is none. */
export function unsafePath(value: unknown): string[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  // A list may have millions of elements, so their names are not written out.
  const fields: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [name, inner] of fields) {
    const below = typeof name === 'string' && unsafeNames.has(name) ? [] : unsafePath(inner);
    if (below !== undefined) return [String(name), ...below];
  }
  return undefined;
}
