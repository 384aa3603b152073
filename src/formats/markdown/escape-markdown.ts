/** One line of text that Markdown and Obsidian show as it is: no markup, no tag, no link, no HTML. */
export const escapeMarkdown = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$%&^=!]/g, '\\$&')
    // What makes a list or a rule at the beginning of a line, and an address anywhere.
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[+-]/, '\\$&')
    .replace(/(?<=[a-z]):(?=\/\/)/gi, '\\:');
