declare const brand: unique symbol;

/** How tags are compared: two tags with the same key are one tag. Made only by `tagKey`. */
export type TagKey = string & { readonly [brand]: 'TagKey' };

/** Most characters (code points) that a tag may have. */
export const longestTag = 100;

// Control characters, bidirectional controls and zero-width characters, but not the joiner that holds an emoji together.
const unwanted = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * A tag as it is kept and shown: NFC, one space between words, no control or bidirectional characters, at most 100
 * characters, no empty part between slashes.
 * @returns undefined where nothing is left
 */
export function normaliseTag(typed: string): string | undefined {
  const clean = typed
    .toWellFormed()
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(unwanted, '')
    .normalize('NFC')
    .replace(/^#+/, '');
  const parts = clean.split('/').map((part) => part.trim());
  const text = [...parts.filter((part) => part !== '').join('/')]
    .slice(0, longestTag)
    .join('')
    .trim()
    .replace(/\/$/, '');
  return text === '' ? undefined : text;
}

/** What `tag` is compared by: NFKC, full case fold, folded spaces. Idempotent. */
export function tagKey(tag: string): TagKey {
  // Upper before lower case folds what has no single lower form: ß and SS, final sigma, the dotless i's neighbours.
  const fold = (text: string): string => text.normalize('NFKC').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
  return fold(fold(tag)).normalize('NFKC').replace(/\s+/gu, ' ').trim() as TagKey;
}

/** `evaluation` and `judges` of `evaluation/judges`; the parent is empty where there is none. */
export function splitTag(tag: string): { parent: string; leaf: string } {
  const slash = tag.lastIndexOf('/');
  return { parent: tag.slice(0, Math.max(0, slash)), leaf: tag.slice(slash + 1) };
}

/**
 * The hue of a tag in degrees, one of 24: the same on every device, the same for a parent and its children.
 * FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over UTF-8, then mixed, because its low bits alone are uneven.
 */
export function tagHue(tag: string): number {
  const root = tagKey(tag).split('/', 1)[0]?.trim() ?? '';
  let hash = 0x811c9dc5;
  for (const byte of utf8(root)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d) >>> 0;
  hash ^= hash >>> 13;
  return ((hash >>> 0) % 24) * 15 + 5;
}

/** The bytes of `text`. Core knows no TextEncoder, so it reads them off the percent escapes. */
function* utf8(text: string): Generator<number> {
  const escaped = encodeURIComponent(text.toWellFormed());
  for (let at = 0; at < escaped.length; at += 1) {
    if (escaped[at] === '%') {
      yield Number.parseInt(escaped.slice(at + 1, at + 3), 16);
      at += 2;
    } else yield escaped.charCodeAt(at);
  }
}
