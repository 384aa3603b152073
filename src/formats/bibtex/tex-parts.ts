/** A part of a text: a formula between dollar signs, or words. */
interface TexPart {
  math: boolean;
  /** Of a formula, without the dollar signs. */
  text: string;
}

// As in Pandoc, no space stands behind the first dollar sign and before the last one, and no digit behind the last one.
// https://pandoc.org/MANUAL.html#extension-tex_math_dollars
const formulas =
  /(?<!\\)(\$\$?)(?![\s$])((?:\\[^\n]|[^$\\\n])+?)(?<!\s)\1(?![\d$])|\\\((?!\s)((?:(?!\\[()])[^\n])+?)\\\)/gsu;

/**
 * Splits a text into formulas and words. `$k$-means` has one formula; `$5 and $6`, `US$ or AU$` and `$b and c$` have none.
 */
export function texParts(text: string): TexPart[] {
  const parts: TexPart[] = [];
  let done = 0;
  let at = 0;
  for (;;) {
    formulas.lastIndex = at;
    const found = formulas.exec(text);
    if (found === null) break;
    const inner = found[2] ?? found[3] ?? '';
    at = found.index + (isMath(inner) ? found[0].length : 1);
    if (!isMath(inner)) continue;
    parts.push({ math: false, text: text.slice(done, found.index) }, { math: true, text: inner });
    done = at;
  }
  return [...parts, { math: false, text: text.slice(done) }].filter((part) => part.text !== '');
}

/** Words between two dollar signs that are prices, not a formula: two words in a row, or a small word between others. */
const running =
  /(?<![\\\p{L}])\p{L}{2,}[\s,]+\p{L}{2,}|(?:^|\s)(?:and|or|to|for|per|vs|of|in|the|at|from|with)(?=\s|$)/iu;

/** Returns whether TeX can typeset `inner` as a formula: its braces have partners and nothing in it ends the formula. */
function isMath(inner: string): boolean {
  const bare = inner.replace(/\\[^\p{L}]/gu, '');
  // The words of `\text{if and only if}` are no running text.
  const outside = bare.replace(/\\[a-z]+\*?\{[^{}]*\}/giu, '{}');
  return areBalanced(bare) && !/[%#&]|[\p{Cc}\p{Cs}]/u.test(bare) && !running.test(outside);
}

/** Returns whether each brace of `text` has its partner; those behind a backslash count too. */
export function areBalanced(text: string): boolean {
  let open = 0;
  for (const sign of text.replace(/[^{}]/g, '')) {
    open += sign === '{' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}
