import { headingIn } from './linked-title.ts';

/**
 * Where the title of `link` ends as the page lays it out: the link itself where it stands in a line of text, else what holds
 * the last words, of its heading where it has one. Behind a link that is a box of its own, ours would be a line of its own,
 * or a cell of a grid.
 */
export function textEnd(link: Element): Element {
  let end = link;
  for (let last = headingIn(link) ?? lastWords(link); last !== undefined; last = lastWords(last)) end = last;
  for (let around = end.parentElement; end !== link && around !== null; around = end.parentElement) {
    if (!isInline(end) || !isInline(around)) break;
    end = around;
  }
  return end;
}

/** Whether `element` is a part of a line of text. What no page lays out is taken for one. */
const isInline = (element: Element): boolean => /^(?:inline|$)/.test(styleOf(element)?.display ?? '');

/** The element in `element` that shows its last words; undefined where it shows them itself, or has none. */
function lastWords(element: Element): Element | undefined {
  for (const node of [...element.childNodes].reverse()) {
    if (!/\S/.test(node.textContent ?? '')) continue;
    const child = [...element.children].find((one) => one === node);
    if (child === undefined) return undefined;
    if (!child.matches('svg, style, script, template, noscript') && isSeen(child)) return child;
  }
  return undefined;
}

/** Words that only a screen reader is to find are out of the flow. */
function isSeen(element: Element): boolean {
  const { position, display } = styleOf(element) ?? {};
  return display !== 'none' && position !== 'absolute' && position !== 'fixed';
}

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);
