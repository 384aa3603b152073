/** Returns the length of the longest piece of `secret` in `text`; pieces of one or two letters may be chance. */
export function leaked(text: string, secret: string): number {
  for (let length = secret.length; length >= 3; length--) {
    for (let from = 0; from + length <= secret.length; from++) {
      if (text.includes(secret.slice(from, from + length))) return length;
    }
  }
  return 0;
}
