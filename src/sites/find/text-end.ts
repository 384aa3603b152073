import { headingIn } from './linked-title.ts';

/**
 * Returns the element after which the title of `link` ends as the page lays it out. If the link stands in a line of
 * text, that is the link; else the element with the last words, of its heading if it has one. After a link that is a
 * box of its own, our row would be a line of its own, or a cell of a grid.
 */
export function textEnd(link: Element): Element {
  let end = link;
  for (let last = headingIn(link) ?? lastWords(link); last !== undefined; last = lastWords(last)) end = last;
  for (let outer = end.parentElement; end !== link && outer !== null; outer = end.parentElement) {
    if (!isInline(end) || !isInline(outer)) break;
    end = outer;
  }
  return end;
}

/** Returns whether `element` is part of a line of text. An element that no page lays out counts as one. */
const isInline = (element: Element): boolean => /^(?:inline|$)/.test(styleOf(element)?.display ?? '');

/**
 * Returns the element in `element` that shows its last words; undefined if `element` shows them itself, or has none.
 */
function lastWords(element: Element): Element | undefined {
  for (const node of [...element.childNodes].reverse()) {
    if (!/\S/.test(node.textContent ?? '')) continue;
    const child = [...element.children].find((one) => one === node);
    if (child === undefined) return undefined;
    if (!child.matches('svg, style, script, template, noscript') && isSeen(child)) return child;
  }
  return undefined;
}

/** Words for screen readers only are out of the flow. */
function isSeen(element: Element): boolean {
  const { position, display } = styleOf(element) ?? {};
  return display !== 'none' && position !== 'absolute' && position !== 'fixed';
}

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);
