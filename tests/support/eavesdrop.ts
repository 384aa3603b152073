/**
 * Listens as a curious page would, from its first moment: to every event that can expose typed text or hovered elements
 * (with the fields that Firefox adds to events), and to the making of roots. Collects it in `window.overheard`. Runs in
 * the page's world.
 */
export function eavesdrop(): void {
  const heard: string[] = [];
  Object.assign(window, { overheard: heard });
  const types = [
    ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
    ...['compositionstart', 'compositionupdate', 'compositionend', 'focusin', 'focusout', 'focus', 'blur'],
    ...['click', 'mousedown', 'mouseup', 'mouseover', 'mousemove', 'pointerdown', 'pointerover'],
  ];
  const values = (node: Element | ShadowRoot): string =>
    [...node.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].map(({ value }) => value)).join(' ');
  const tell = (node: unknown): string => {
    if (!(node instanceof Node)) return '';
    const root = node.getRootNode();
    const field = node instanceof HTMLTextAreaElement ? node.value : '';
    return `${field} ${node.textContent} ${root instanceof ShadowRoot ? `${root.textContent} ${values(root)}` : ''}`;
  };
  for (const type of types) {
    addEventListener(
      type,
      (event) => {
        const { key, data, originalTarget, explicitOriginalTarget, rangeParent, relatedTarget } =
          event as unknown as Record<string, unknown>;
        const said = [key, data].filter((one) => typeof one === 'string').join('');
        const inPath = event.composedPath().filter((one) => one instanceof Element && one.localName === 'textarea');
        const nodes = [originalTarget, explicitOriginalTarget, rangeParent, relatedTarget, ...inPath];
        heard.push(`${type}=${said} ${nodes.map(tell).join(' ')}`);
      },
      true,
    );
  }
  addEventListener('message', (event) => heard.push(`message ${JSON.stringify(event.data)}`), true);
}
