/** A stretch of a text, from its first character up to the one after its last. */
export interface Span {
  from: number;
  to: number;
}

/** One part of a query as it was typed. */
export interface Token extends Span {
  /** Whether it begins with a minus. */
  not: boolean;
  /** `tag` for `tag:rl`, in lower case; empty if there is no prefix. */
  prefix: string;
  /** The place where the value begins. */
  valueFrom: number;
  /** The value without quotes. */
  value: string;
  quoted: boolean;
}

// Minus, prefix, then a quoted value (its end quote may still be missing), a plain one, or none yet.
const shape = /(-?)(?:([a-z]+):)?(?:["“”]([^"“”]*)(?:["“”]|$)|([^\s"“”]\S*)|(?=\s|$))/giu;

/** Returns the parts of a query, in order, without a lone minus. */
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
