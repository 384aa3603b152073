/** A change that a site may make to an element without changing its words or the targets of its links. */
export type Break = 'names' | 'tags' | 'both';

export const breaks: readonly Break[] = ['names', 'tags', 'both'];

/** Elements in which text runs on, and those that hold no words. */
const inline = 'b, strong, i, em, span, small, sub, sup, mark, code, time, cite, label, button, font';
const kept = 'a, br, img, svg, svg *, math, math *, script, style, meta, input, option, select, textarea';

/** Changes `root` and everything in it; links and words stay. */
export function breakMarkup(root: Element, how: Break): void {
  for (const element of [...root.querySelectorAll('*'), root]) {
    if (how !== 'tags') rename(element);
    if (how !== 'names' && !element.matches(kept)) retag(element);
  }
}

/** Changes the whole page except its head. */
export function breakPage(document: Document, how: Break): void {
  for (const part of [...document.body.children]) breakMarkup(part, how);
  if (how !== 'tags') rename(document.body);
}

/** Removes all names of an element except the target of its link. */
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

/** Lengthens texts: the abstracts of the sample pages are shorter than real ones. */
export function lengthenTexts({ body }: Document): void {
  for (const element of body.querySelectorAll(':not(script, style)'))
    for (const node of element.childNodes)
      if (node.nodeType === 3 && (node.nodeValue ?? '').trim().length > 80)
        node.nodeValue = `${node.nodeValue} `.repeat(3);
}
