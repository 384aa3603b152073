import rules from './secret-text.css?inline';
import { styleRoot } from './style-root.ts';

// The attribute `dir` and the property `unicode-bidi` do not look at what is generated and in parts.
const isRightToLeft = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/**
 * Text of the user's that page script cannot read: generated content in a closed root of its own. A page reads ordinary
 * text inside a closed root by `window.find` and a selection, and in Firefox an event over it gives away the outer root.
 * Assistive technology reads it as the name of the element around it.
 * @param lead a lighter part in front of the text, such as the parent of a tag; it shortens first
 * @param style rules beside those of all such texts
 */
export function secretText(text: string, lead = '', style = ''): HTMLElement {
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  styleRoot(root, rules + style);
  const holder = document.createElement('i');
  holder.dataset.t = text;
  holder.dataset.lead = lead;
  if (isRightToLeft.test(lead + text)) holder.dir = 'rtl';
  root.append(holder);
  return host;
}
