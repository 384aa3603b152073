/** `query` with `tag:…` added at its end, and a space for typing on. */
export function withTag(query: string, tag: string): string {
  const value = /\s/u.test(tag) ? `"${tag.replaceAll('"', '')}"` : tag;
  return `${query.trim()} tag:${value} `.trimStart();
}
