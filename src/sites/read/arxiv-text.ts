import { isElement } from './is-element.ts';
import { collapseSpaces } from './shown-text.ts';

/**
 * Returns the text of an element that MathJax or LaTeXML may have written. Each formula is given once, as its TeX
 * source if that is still in the page; a line break is white space. Empty if there is no element.
 * @param leaveOut selector of parts that do not belong to the text, such as the label `Title:`
 */
export function readableText(element: Element | null | undefined, leaveOut?: string): string {
  return collapseSpaces(element ? textWithin(element, leaveOut) : '');
}

function textWithin(node: Node, leaveOut: string | undefined): string {
  return Array.from(node.childNodes, (child) => {
    if (!isElement(child)) return child.nodeType === 3 /* text */ ? (child.nodeValue ?? '') : '';
    if (leaveOut !== undefined && child.matches(leaveOut)) return '';
    return instead(child) ?? textWithin(child, leaveOut);
  }).join('');
}

/**
 * Returns the text for an element that belongs to a formula: MathJax 2 keeps the TeX in a script, MathJax 3 has MathML,
 * LaTeXML has MathML with the TeX beside. For a line break, returns a blank.
 */
function instead(element: Element): string | undefined {
  if (element.localName === 'br') return ' ';
  if (element.matches('math[alttext]')) return `$${element.getAttribute('alttext')}$`;
  if (element.localName === 'script') return element.matches('[type^="math/tex"]') ? `$${element.textContent}$` : '';
  if (element.localName === 'mjx-container') return element.querySelector('math')?.textContent ?? '';
  return element.matches('[class^="MathJax"]') ? '' : undefined;
}

/** Returns the `dd` that belongs to a `dt` of a listing. */
export function metaOf(dt: Element): Element | null {
  let next = dt.nextElementSibling;
  while (next !== null && next.localName !== 'dd' && next.localName !== 'dt') next = next.nextElementSibling;
  return next?.localName === 'dd' ? next : null;
}
