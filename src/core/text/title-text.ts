/**
 * The title in a text that may be one: the title of a tab, the words of a link. `report.pdf`, an address or `PDF` is none.
 * @returns at most 2 000 characters; empty where the text is no title
 */
export function titleIn(text: string): string {
  const bare = text
    .replace(/\.pdf$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const hasWords = /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(bare);
  return hasWords && !/^\w+:\/\//.test(bare) ? bare.slice(0, 2_000) : '';
}
