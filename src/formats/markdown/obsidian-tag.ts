/**
 * `tag` in the form that Obsidian takes: letters, digits, `_`, `-` and `/`, not all of them digits.
 * https://help.obsidian.md/tags
 * @returns without `#`; undefined where no letter or digit is left
 */
export function obsidianTag(tag: string): string | undefined {
  const parts = tag
    .split('/')
    .map((part) => part.replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-').replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '');
  const joined = parts.join('/');
  if (joined === '') return undefined;
  return /^[\p{N}/-]+$/u.test(joined) ? `_${joined}` : joined;
}
