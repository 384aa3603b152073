const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of `text`, which is base64 or base64url, a sign for each. It ends at the first other sign. */
export function fromBase64(text: string): string {
  let bits = 0;
  let held = 0;
  let bytes = '';
  for (const sign of text.replaceAll('-', '+').replaceAll('_', '/')) {
    const value = digits.indexOf(sign);
    if (value < 0) break;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes += String.fromCharCode((bits >> held) & 0xff);
  }
  return bytes;
}
