/** Returns the `dt` that a `dd` of a description list belongs to; any other element itself. */
export function termOf(element: Element): Element | null {
  let term: Element | null = element;
  while (term?.localName === 'dd') term = term.previousElementSibling;
  return term;
}
