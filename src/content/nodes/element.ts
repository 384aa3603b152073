/** Attributes by name, as they are set; one that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes an element with attributes and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Array<Node | string>
): HTMLElementTagNameMap[Name] {
  const made = withAttributes(document.createElement(name), attributes);
  made.append(...children);
  return made;
}

/** Sets attributes of `element`, and returns it. */
export function withAttributes<Kind extends Element>(element: Kind, attributes: Attributes): Kind {
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  return element;
}
