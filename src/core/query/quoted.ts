/** A text in quotation marks, as it stands in a query. */
export interface Quoted {
  /** The text between the marks. */
  value: string;
  /** The place after it. */
  to: number;
  /** The characters that end it, where the end is missing; else empty. */
  closing: string;
}

const openings = ['"', '“', '”', '„'];

/** Whether a text in quotation marks begins at `at`. */
export const beginsQuoted = (text: string, at: number): boolean => openings.includes(text.charAt(at));

/**
 * Reads the text in quotation marks that begins at `from`. A backslash in front of a quotation mark, or of another
 * backslash, stands for that character; elsewhere it is a backslash. Straight marks end at a straight one, curly marks at a
 * curly one. If the end is missing, the rest of the query is the text.
 */
export function readQuoted(text: string, from: number): Quoted {
  const isStraight = text.charAt(from) === '"';
  const end = isStraight ? /"/ : /[“”]/;
  let value = '';
  let isLoneBackslash = false;
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (end.test(character)) return { value, to: at + 1, closing: '' };
    const isEscape = character === '\\' && /["“”„\\]/.test(text.charAt(at + 1));
    isLoneBackslash = character === '\\' && !isEscape;
    if (isEscape) at += 1;
    value += text.charAt(at);
  }
  // A lone backslash would escape the mark, so it gets another one.
  return { value, to: text.length, closing: `${isLoneBackslash ? '\\' : ''}${isStraight ? '"' : '”'}` };
}

/** `value` as the value of an operator, in quotation marks if it would not be read back without them. */
export const quotedIfNeeded = (value: string): string =>
  /^[^\s()"“”„\\]+$/.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
