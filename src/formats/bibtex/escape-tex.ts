/** What TeX gives a meaning to, and how it is written to mean itself. Zotero writes and reads braces in the same way. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['\\', '{\\textbackslash}'],
  ['{', '\\{\\vphantom{\\}}'],
  ['}', '\\vphantom{\\{}\\}'],
  ['~', '{\\textasciitilde}'],
  ['^', '{\\textasciicircum}'],
  ['<', '{\\textless}'],
  ['>', '{\\textgreater}'],
  ['|', '{\\textbar}'],
  ...['%', '&', '#', '_', '$'].map((sign): [string, string] => [sign, `\\${sign}`]),
]);

/**
 * `text` as a field of BibTeX that LaTeX prints and Zotero reads as it is: every brace has its partner, whether a reader
 * counts those behind a backslash or not. Control characters are left out; letters of all scripts stay UTF-8.
 */
export const escapeTex = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f\u0085]/g, ' ')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    // Two hyphens would print as a dash, and two quotes as one; an empty group keeps them apart.
    .replace(/[\\{}~^<>|%&#_$]|[-`',](?=[-`',])|[?!](?=`)/g, (sign) => meanings.get(sign) ?? `${sign}{}`);
