/** Boxes that were seen to be too small for their words. They stay so here, also once our row has left them. */
const seenCutting = new WeakSet<Element>();

/**
 * Returns the outermost box around the end of a title that cuts what it has no room for: it shows so many lines, ends
 * its line in dots, or is too low. A row at the end of the title would be cut with it, so the row goes after this box.
 * @param end the element with the last words of the title
 * @returns undefined if no box does so, if words follow in it, or if a row after it would be a cell of a grid
 */
export function cutBox(end: Element): Element | undefined {
  let found: Element | undefined;
  let words: Element | undefined = end;
  for (let at: Element | null = end; at !== null && at.localName !== 'body'; at = at.parentElement) {
    if (!isInline(at)) {
      if (isCutting(at, words) && !isInGrid(at)) found = at;
      words = undefined;
    }
    if (wordsFollow(at)) break;
  }
  return found;
}

/** Returns whether `element` is part of a line of text. An element that no page lays out counts as one. */
export const isInline = (element: Element): boolean => /^(?:inline|$)/.test(displayOf(element));

const displayOf = (element: Element): string => styleOf(element).display ?? '';

/** Returns the computed style of an element; nothing in a document that has no window. */
export const styleOf = (element: Element): Partial<CSSStyleDeclaration> =>
  element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};

/**
 * Returns whether a box cuts the words in it. Lines are counted in inner boxes too; dots and a height say something of
 * the words only if the words are in no inner box.
 * @param words the element with the last words of the title, if they are in no inner box
 */
function isCutting(box: Element, words: Element | undefined): boolean {
  const { overflow = '', webkitLineClamp = '', textOverflow, maxHeight = '' } = styleOf(box);
  if (!/hidden|clip/.test(overflow)) return false;
  if (/\d/.test(webkitLineClamp)) return true;
  if (words === undefined || textOverflow === 'ellipsis') return words !== undefined;
  if (words.textContent?.trim() !== box.textContent?.trim()) return false;
  if (/\d/.test(maxHeight) || box.scrollHeight > box.clientHeight + 1) seenCutting.add(box);
  return seenCutting.has(box);
}

const isInGrid = (element: Element): boolean => /grid$/.test(displayOf(element.parentElement ?? element));

const wordsFollow = ({ nextSibling }: Node): boolean =>
  nextSibling !== null && (hasWords(nextSibling) || wordsFollow(nextSibling));

/** Returns whether there is anything but white space in a node. */
export const hasWords = ({ textContent }: Node): boolean => /\S/.test(textContent ?? '');
