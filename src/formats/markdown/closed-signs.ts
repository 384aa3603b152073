/** A part of a note: a block of code with its fences, or the text between two of them. */
export interface NotePart {
  code: boolean;
  text: string;
}

/** The signs of Obsidian that hold everything up to the next one: comments and formulas. https://help.obsidian.md/syntax */
const signs = ['%%', '$$'];

/** Signs, and what may hide one: an escaped sign, a code span within one paragraph. */
const token = /\\(?:%%(?!%)|\$\$(?!\$))|\\[\s\S]|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)|%%|\$\$/g;

/**
 * The whole note in which each `%%` and `$$` has its partner, so that none hides or typesets what comes behind the note. One that begins
 * a line is closed at the end of the note; another one is text, and gets backslashes.
 */
export function closedSigns(parts: readonly NotePart[]): string {
  const tokens = parts.flatMap(({ code, text }, index) => [
    ...(index > 0 ? ['\n'] : []),
    ...(code ? [text] : tokensOf(text)),
  ]);
  const done: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const sign = tokens[at] ?? '';
    const end = signs.includes(sign) ? partnerOf(tokens, at) : at;
    const isClosed = end !== undefined && (end < tokens.length || isAtMargin(tokens[at - 1]));
    if (!isClosed) done.push(escaped(sign));
    else if (end === at) done.push(sign);
    else done.push(sign, ...tokens.slice(at + 1, end).map(neutral), end < tokens.length ? sign : `\n${sign}`);
    at = isClosed ? end + 1 : at + 1;
  }
  return done.join('');
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let done = 0;
  for (const { index, 0: found } of text.matchAll(token)) {
    tokens.push(text.slice(done, index), found);
    done = index + found.length;
  }
  return [...tokens, text.slice(done)].filter((one) => one !== '');
}

/**
 * Where the sign at `at` ends.
 * @returns the number of tokens if nothing ends it; undefined if a block of code might
 */
function partnerOf(tokens: readonly string[], at: number): number | undefined {
  const sign = tokens[at] ?? '';
  for (let index = at + 1; index < tokens.length; index += 1) {
    const one = tokens[index] ?? '';
    if (one === sign) return index;
    if (/^(?:`{3}|~{3})/.test(one) && one.includes('\n') && one.includes(sign)) return undefined;
  }
  return tokens.length;
}

const isAtMargin = (before: string | undefined): boolean => before === undefined || before.endsWith('\n');

const escaped = (sign: string): string => sign.replace(/./g, '\\$&');

/** What stands between two signs, such that it ends neither by any reading. */
function neutral(one: string): string {
  if (one === '$$') return escaped(one);
  const mayHide = one === '%%' || /^\\..$/.test(one) || /^`[^\n]*$/.test(one);
  return mayHide ? one.replaceAll('%%', '% % ').replaceAll('$$', () => '$ $ ') : one;
}
