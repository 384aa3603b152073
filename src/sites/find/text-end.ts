import { isElement } from '../read/is-element.ts';
import { cutBox, hasWords, isInline, styleOf } from './cut-box.ts';
import { headingIn } from './linked-title.ts';

/**
 * Returns the element after which the title of `link` ends as the page lays it out. If the link stands in a line of
 * text, that is the link; else the element with the last words, of its heading if it has one. After a link that is a
 * box of its own, our row would be a line of its own, or a cell of a grid. If a box cuts the title, it is that box.
 */
export function textEnd(link: Element): Element {
  let end = link;
  for (let last = headingIn(link) ?? lastWords(link); last !== undefined; last = lastWords(last)) end = last;
  for (let outer = end.parentElement; end !== link && outer !== null; outer = end.parentElement) {
    if (!isInline(end) || !isInline(outer)) break;
    end = outer;
  }
  return cutBox(end) ?? end;
}

/**
 * Returns the element in `element` that shows its last words; undefined if `element` shows them itself, or has none.
 */
function lastWords(element: Element): Element | undefined {
  for (const node of [...element.childNodes].reverse()) {
    if (!hasWords(node)) continue;
    if (!isElement(node)) return undefined;
    if (!node.matches('svg, style, script, template, noscript') && isSeen(node)) return node;
  }
  return undefined;
}

/** Words for screen readers only are out of the flow. */
function isSeen(element: Element): boolean {
  const { position, display } = styleOf(element);
  return display !== 'none' && position !== 'absolute' && position !== 'fixed';
}
