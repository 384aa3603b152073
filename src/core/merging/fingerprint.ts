declare const brand: unique symbol;

/** Eight characters that stand for a text. */
export type Fingerprint = string & { readonly [brand]: 'Fingerprint' };

const characters = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const shape = /^[\w-]{8}$/;

/** Returns the fingerprint in `text`, or undefined if it is none. */
export const parseFingerprint = (text: string): Fingerprint | undefined =>
  shape.test(text) ? (text as Fingerprint) : undefined;

/**
 * Returns the fingerprint of a text: 48 bits of a hash. Two texts of one note have the same one by chance once in 10¹⁴ pairs.
 * It protects nothing from a person who looks for two such texts.
 */
export function fingerprintOf(text: string): Fingerprint {
  let [low, high] = [0x2545f491, 0x6c8e9cf5];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x85ebca77);
    // Without this, the high bits of a unit would never reach the low bits of the state.
    low ^= low >>> 15;
    high ^= high >>> 13;
  }
  return (digits(mixed(low ^ text.length)) + digits(mixed(high ^ low))) as Fingerprint;
}

/** Lets each bit of a number change each bit of the result. */
function mixed(state: number): number {
  const once = Math.imul(state ^ (state >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return twice ^ (twice >>> 16);
}

/** Writes the lower 24 bits as four characters. */
const digits = (bits: number): string =>
  [18, 12, 6, 0].map((shift) => characters[(bits >>> shift) & 63] ?? '').join('');
