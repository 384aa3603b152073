/** A stretch of a text, from its first character up to the one after its last. */
export interface Span {
  from: number;
  to: number;
}

/** One part of a query as it was typed. */
export interface Token extends Span {
  /** Whether a minus stands in front. */
  not: boolean;
  /** `tag` of `tag:rl`, in lower case; empty where there is none. */
  prefix: string;
  /** Where the value begins. */
  valueFrom: number;
  /** Without quotes. */
  value: string;
  quoted: boolean;
}

// Minus, prefix, then a quoted value (its end quote may still be missing), a plain one, or none yet.
const shape = /(-?)(?:([a-z]+):)?(?:["“”]([^"“”]*)(?:["“”]|$)|([^\s"“”]\S*)|(?=\s|$))/giu;

/** The parts of a query, in order; a lone minus is none. */
export function queryTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(shape)) {
    const [whole, minus = '', prefix = '', quotedValue, plainValue = ''] = match;
    if (whole === '' || whole === '-') continue;
    tokens.push({
      from: match.index,
      to: match.index + whole.length,
      not: minus !== '',
      prefix: prefix.toLowerCase(),
      valueFrom: match.index + minus.length + (prefix === '' ? 0 : prefix.length + 1),
      value: quotedValue ?? plainValue,
      quoted: quotedValue !== undefined,
    });
  }
  return tokens;
}
