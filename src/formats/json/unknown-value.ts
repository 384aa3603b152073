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
  if (Array.isArray(value)) return unsafeElement(value);
  for (const [name, inner] of Object.entries(value)) {
    const below = unsafeNames.has(name) ? [] : unsafePath(inner);
    if (below !== undefined) return [name, ...below];
  }
  return undefined;
}

function unsafeElement(list: readonly unknown[]): string[] | undefined {
  // A list may have millions of elements: nothing is made for any of them.
  for (let at = 0; at < list.length; at += 1) {
    const below = unsafePath(list[at]);
    if (below !== undefined) return [String(at), ...below];
  }
  return undefined;
}
