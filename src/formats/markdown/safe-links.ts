/** Where a link's address stands: after `](`, and after `]:` of a definition. Both may go on in the next line. */
const beforeAddress = /\](?=[(:][\s<>]*([^\s/?#)\]]*))/g;

const running = /^(?:javascript|vbscript|data|blob|file):/i;

/**
 * Takes the force from links that run or hold a program: `[x](javascript:…)` stays to be read, but is no link any more.
 * Entities are refused in the place of the scheme, because they may spell it.
 */
export const safeLinks = (markdown: string): string =>
  markdown.replace(beforeAddress, (bracket: string, scheme: string) => {
    const spelt = scheme.replace(/[\\\p{Cc}]/gu, '');
    return running.test(spelt) || spelt.includes('&') ? `${bracket}\\` : bracket;
  });

// An address in angle brackets is a link; every other opening angle bracket before a letter or sign begins HTML.
const htmlStart = /<(?=[a-z/!?%])(?!(?:https?:\/\/|mailto:)[^\s<>"'`\\]*>)/gi;

/** The same text with every beginning of HTML as text. */
export const safeHtml = (markdown: string): string => markdown.replace(htmlStart, '&lt;');
