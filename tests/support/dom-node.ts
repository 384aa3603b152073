/** A node of a page as a debugging protocol shows it, closed roots included. */
export interface DomNode<Ref> {
  /** In lower case; empty for text, documents and shadow roots. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Children of the node and of its shadow root. */
  children: Array<DomNode<Ref>>;
  /** The id of the node in the protocol. */
  ref: Ref;
}

/** Yields all nodes under `node`, itself first, in document order. */
export function* walk<Ref>(node: DomNode<Ref>): Generator<DomNode<Ref>> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** Returns the nodes under `node` that have the attribute. */
export const having = <Ref>(node: DomNode<Ref>, attribute: string): Array<DomNode<Ref>> =>
  [...walk(node)].filter((one) => one.attributes.has(attribute));
