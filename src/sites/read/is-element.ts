/** Returns whether a node is an element, in whatever window it was made. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
