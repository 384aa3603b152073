declare const brand: unique symbol;

/** A tag in the form in which tags are compared: two tags with the same key are one tag. Made only by `tagKey`. */
export type TagKey = string & { readonly [brand]: 'TagKey' };

/** The most characters (code points) of a tag. */
export const longestTag = 100;

// Spaces of every kind, and the control characters that stand for one.
const space = /\p{White_Space}+/gu;

// Control and bidirectional characters and all other invisible ones, except those that emoji and the words of some
// scripts need: joiners, variation selectors, and the letters of a flag.
const unwanted =
  /\p{Cc}|[\ufff9-\ufffb]|(?!\p{Join_Control}|\p{Variation_Selector}|(?<=\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0020}-\u{e007f}])\p{Default_Ignorable_Code_Point}/gu;

const showsNothing = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * Returns a tag as it is kept and shown: NFC, one space between words, no control or bidirectional characters, at most
 * 100 characters, no empty part between slashes, no `#` in front.
 * @returns undefined if nothing visible is left
 */
export function normaliseTag(typed: string): string | undefined {
  const clean = typed
    .toWellFormed()
    .replace(space, ' ')
    .replace(unwanted, '')
    .normalize('NFC')
    .replace(/^[#/\s\p{Default_Ignorable_Code_Point}]+/u, '')
    .replace(space, ' ');
  const text = withoutEmptyParts([...withoutEmptyParts(clean)].slice(0, longestTag).join(''));
  return text === '' ? undefined : text;
}

const withoutEmptyParts = (text: string): string =>
  text
    .split('/')
    .map((part) => part.trim())
    .filter((part) => !showsNothing.test(part))
    .join('/');

/**
 * Returns the key by which `tag` is compared: NFKC, full case fold, one space between words, no invisible characters.
 * Idempotent, and the same in every language of the browser.
 */
export function tagKey(tag: string): TagKey {
  const seen = tag
    .normalize('NFKC')
    .replace(/\p{Variation_Selector}/gu, '')
    .replace(looseJoiner, '');
  return foldCase(foldCase(seen)).normalize('NFKC').replace(space, ' ').trim() as TagKey;
}

// A joiner after an emoji makes another picture; elsewhere it makes a second tag that looks the same.
const looseJoiner = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier})\p{Join_Control}/gu;

// Upper case first, because it folds letters that have no single lower form: ß and SS, final sigma, the dotless i's
// neighbours.
const foldCase = (text: string): string => text.normalize('NFKC').toUpperCase().toLowerCase().replaceAll('ς', 'σ');

/** Returns `evaluation` and `judges` for `evaluation/judges`; the parent is empty if there is none. */
export function splitTag(tag: string): { parent: string; leaf: string } {
  const slash = tag.lastIndexOf('/');
  return { parent: tag.slice(0, Math.max(0, slash)), leaf: tag.slice(slash + 1) };
}

/**
 * Returns the hue of a tag in degrees, one of 24: the same on every device, and the same for a parent and its children.
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

/** Returns the UTF-8 bytes of `text`. Core has no TextEncoder, so it reads them from the percent escapes. */
const utf8 = (text: string): number[] =>
  (encodeURIComponent(text.toWellFormed()).match(/%..|./g) ?? []).map((byte) =>
    byte.length > 1 ? Number(byte.replace('%', '0x')) : byte.charCodeAt(0),
  );
