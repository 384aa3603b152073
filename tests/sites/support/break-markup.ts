/** What a site may change of an element without changing what it says or where its links lead. */
export type Break = 'names' | 'tags' | 'both';

export const breaks: readonly Break[] = ['names', 'tags', 'both'];

/** Elements in which text runs on, and those that hold no words. */
const inline = 'b, strong, i, em, span, small, sub, sup, mark, code, time, cite, label, button, font';
const kept = 'a, br, img, svg, svg *, math, math *, script, style, meta, input, option, select, textarea';

/** Changes `root` and all in it; its links and words stay. */
export function breakMarkup(root: Element, how: Break): void {
  for (const element of [...root.querySelectorAll('*'), root]) {
    if (how !== 'tags') rename(element);
    if (how !== 'names' && !element.matches(kept)) retag(element);
  }
}

/** Changes the whole page but its head. */
export function breakPage(document: Document, how: Break): void {
  for (const part of [...document.body.children]) breakMarkup(part, how);
  if (how !== 'tags') rename(document.body);
}

/** Nothing is left of an element's names but where it leads. */
function rename(element: Element): void {
  for (const { name } of [...element.attributes])
    if (!/^(?:href|src|type|value|content)$/.test(name)) element.removeAttribute(name);
  element.setAttribute('class', 'css-1x');
}

function retag(element: Element): void {
  const other = element.ownerDocument.createElement(element.matches(inline) ? 'span' : 'div');
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** Abstracts of our own pages are shorter than any real one. */
export function lengthenTexts({ body }: Document): void {
  for (const element of body.querySelectorAll(':not(script, style)'))
    for (const node of element.childNodes)
      if (node.nodeType === 3 && (node.nodeValue ?? '').trim().length > 80)
        node.nodeValue = `${node.nodeValue} `.repeat(3);
}
