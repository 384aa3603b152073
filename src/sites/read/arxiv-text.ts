import { collapseSpaces } from './shown-text.ts';
import { textWithin } from './text-within.ts';

/**
 * Returns the text of an element as `shownText` does, without some parts. Empty if there is no element.
 * @param leaveOut selector of parts that do not belong to the text, such as the label `Title:`
 */
export const readableText = (element: Element | null | undefined, leaveOut?: string): string =>
  element ? collapseSpaces(textWithin(element, leaveOut)) : '';

/** Returns the `dd` that belongs to a `dt` of a listing. */
export function metaOf(dt: Element): Element | null {
  let next = dt.nextElementSibling;
  while (next !== null && next.localName !== 'dd' && next.localName !== 'dt') next = next.nextElementSibling;
  return next?.localName === 'dd' ? next : null;
}
