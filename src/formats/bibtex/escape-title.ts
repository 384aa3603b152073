import { escapeTex } from './escape-tex.ts';
import { areBalanced, texParts } from './tex-parts.ts';

/** A text as a field that LaTeX typesets: formulas stay formulas, everything else means itself. */
export const escapeWithMath = (text: string): string =>
  texParts(text)
    .map((part) => (part.math ? typeset(part.text) : escapeTex(part.text)))
    .join('');

/**
 * A title for LaTeX. Formulas, and words with capitals inside such as `LLM` and `GPT-4`, stay as they are in styles that write
 * titles small.
 */
export const escapeTitle = (title: string): string =>
  texParts(title)
    .map((part) => (part.math ? `{${typeset(part.text)}}` : escapeWords(part.text)))
    .join('');

/** Readers of BibTeX count braces behind a backslash too. */
const typeset = (formula: string): string =>
  areBalanced(formula) ? `$${formula}$` : `$${formula.replaceAll('\\{', '\\lbrace ').replaceAll('\\}', '\\rbrace ')}$`;

const escapeWords = (text: string): string =>
  text
    .split(/(\s+)/)
    .map((word) => (/.\p{Lu}/su.test(word) ? `{${escapeTex(word)}}` : escapeTex(word)))
    .join('');
