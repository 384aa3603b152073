import { element } from './element.ts';
import rules from './secret-text.css?inline';
import { styleRoot } from './style-root.ts';

// Decide the direction here: the attribute `dir` and the property `unicode-bidi` ignore generated content and content
// in parts.
const isRightToLeft = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/**
 * Makes an element that shows text of the user's and that page script cannot read: the text is generated content in a
 * closed root. A page can read ordinary text inside a closed root with `window.find` and a selection, and in Firefox an
 * event over it exposes the outer root. Assistive technology reads the text as the name of the element around it.
 * @param lead a lighter part before the text, such as the parent of a tag; it is shortened first
 * @param style rules added to those of all such texts
 */
export function secretText(text: string, lead = '', style = ''): HTMLElement {
  const host = element('span');
  const root = host.attachShadow({ mode: 'closed' });
  styleRoot(root, rules + style);
  const dir = isRightToLeft.test(lead + text) ? 'rtl' : undefined;
  root.append(element('i', { 'data-t': text, 'data-lead': lead, dir }));
  return host;
}
