/**
 * Puts the child nodes of `parent` in the order of `wanted`. A node that has left `parent` is not brought back. A node
 * that `wanted` does not name stays behind the node that precedes it now. Nodes that are in order already are not
 * touched, because a browser reloads a frame when it is moved.
 */
export function orderAmong(parent: ParentNode & Node, wanted: readonly Node[]): void {
  const isNamed = new Set(wanted);
  const followers = new Map<Node | undefined, Node[]>();
  let named: Node | undefined;
  for (const node of parent.childNodes) {
    if (isNamed.has(node)) named = node;
    else followers.set(named, [...(followers.get(named) ?? []), node]);
  }
  const ordered = [undefined, ...wanted.filter((node) => node.parentNode === parent)].flatMap((node) => [
    ...(node === undefined ? [] : [node]),
    ...(followers.get(node) ?? []),
  ]);
  let at = parent.firstChild;
  for (const node of ordered) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
}
