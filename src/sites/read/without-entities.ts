/** Marks that a name puts over or under the letter before it: `eacute` is an e with an acute. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  macr: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  uml: '\u0308',
  ring: '\u030a',
  dblac: '\u030b',
  caron: '\u030c',
  cedil: '\u0327',
  ogon: '\u0328',
};

// These are texts, because a builder keeps a list that is made by a call also where nothing uses it.
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega';

/** Names and their characters, in turn. */
const others =
  'amp & lt < gt > quot " apos \' ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” laquo « raquo » hellip … szlig ß aelig æ AElig Æ oelig œ OElig Œ oslash ø Oslash Ø lstrok ł Lstrok Ł inodot ı eth ð ETH Ð thorn þ THORN Þ times × minus − plusmn ± deg ° middot · micro µ infin ∞ asymp ≈ le ≤ ge ≥ ne ≠ rarr → larr ← prime ′ reg ® trade ™ copy ©';

/**
 * Returns `text` with character references (`&amp;`, `&uuml;`, `&#x3BB;`) as the characters that they stand for.
 * Metadata is often escaped twice or more, so it reads until nothing changes, three times at most. A name that it does
 * not know stays. Source: https://html.spec.whatwg.org/multipage/named-characters.html
 */
export function withoutEntities(text: string, times = 3): string {
  const read = text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (all, hex, decimal, name) =>
    name === undefined
      ? (coded(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) ?? all)
      : (named(name) ?? all),
  );
  return read === text || times <= 1 ? read : withoutEntities(read, times - 1);
}

const coded = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;

function named(name: string): string | undefined {
  if (name === 'shy' || name.startsWith('zw')) return '';
  if (/^(?:nb|en|em|thin)sp$/.test(name)) return ' ';
  const letter = greek.split(' ').indexOf(name.toLowerCase());
  if (letter >= 0) return String.fromCodePoint((/^[A-Z]/.test(name) ? 0x391 : 0x3b1) + letter);
  const mark = marks[name.slice(1)];
  if (mark !== undefined) return `${name.charAt(0)}${mark}`.normalize();
  const all = others.split(' ');
  return all.includes(name) ? all[all.indexOf(name) + 1] : undefined;
}
