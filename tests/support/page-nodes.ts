/**
 * Returns every node of the page in order, with its attributes as they are written and its text in its pieces. Runs in
 * the page.
 */
export function nodesOfPage(): string[] {
  const said: string[] = [];
  const walker = document.createTreeWalker(document);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const attributes =
      node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}="${value}"`) : [];
    said.push([node.nodeName, ...attributes, node.nodeValue ?? ''].join(' '));
  }
  return said;
}

/**
 * Records every change of nodes that are not ours in `window.changes`, from the first moment of the page: each
 * attribute and each removed node and, after the page is parsed (parsing adds nodes and lengthens texts), each added
 * node and each text. Runs in the page's world before any script of the page.
 */
export function noteChanges(): void {
  const changes: string[] = [];
  let parsed = false;
  const isOurs = ({ nodeName }: Node): boolean => nodeName === 'TAG-ALONG';
  const note = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): void => {
    const moved = [...removedNodes, ...(parsed ? addedNodes : [])].filter((node) => !isOurs(node));
    const isChanged = type === 'attributes' || (type === 'characterData' && parsed);
    if (isChanged && !isOurs(target)) changes.push(`${type} ${attributeName} of ${target.nodeName}`);
    for (const node of moved) changes.push(`${node.nodeName} in ${target.nodeName}`);
  };
  const observer = new MutationObserver((records) => records.forEach(note));
  observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    observer.takeRecords().forEach(note);
    parsed = true;
  });
  Object.assign(window, { changes });
}

/** Returns the changes that `noteChanges` has recorded so far. Runs in the page. */
export const notedChanges = (): string[] => (window as unknown as { changes: string[] }).changes;
