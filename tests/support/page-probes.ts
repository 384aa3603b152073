/**
 * Ways in which a page's own script can try to read text that is not its own. Each probe runs in the page's world, uses
 * nothing from outside itself, and returns everything it found, to be searched for the secret.
 */
export const probes = { byGuessing, byFinding, bySelecting, byReading, byPlace };

/** `window.find` tells whether a text is on the page: guess one letter more at a time. */
function byGuessing(letters: string): string {
  const find = (text: string): boolean => {
    getSelection()?.removeAllRanges();
    const page = window as unknown as { find(text: string, exact: boolean, back: boolean, wrap: boolean): boolean };
    return page.find(text, true, false, true);
  };
  const grow = (known: string): string => {
    const next = known.length < 40 ? [...letters].find((letter) => find(known + letter)) : undefined;
    return next === undefined ? known : grow(known + next);
  };
  return [...letters].map((letter) => (find(letter) ? grow(letter) : '')).join('\n');
}

/** A selection by `window.find` can be extended and read. */
function byFinding(letters: string): string {
  const page = window as unknown as { find(text: string, exact: boolean, back: boolean, wrap: boolean): boolean };
  return [...letters]
    .map((letter) => {
      getSelection()?.removeAllRanges();
      if (!page.find(letter, true, false, true)) return '';
      for (let words = 0; words < 20; words++) getSelection()?.modify('extend', 'forward', 'word');
      return getSelection()?.toString() ?? '';
    })
    .join('\n');
}

function bySelecting(): string {
  const got: string[] = [];
  const take = (): unknown => got.push(getSelection()?.toString() ?? '');
  getSelection()?.selectAllChildren(document.documentElement);
  take();
  document.execCommand('selectAll');
  take();
  getSelection()?.collapse(document.body, 0);
  getSelection()?.modify('extend', 'forward', 'documentboundary');
  take();
  return got.join('\n');
}

function byReading(): string {
  const frames = Array.from({ length: window.length }, (_, at) => {
    try {
      return String(window[at]?.document.body.textContent);
    } catch {
      return '';
    }
  });
  return [
    document.documentElement.outerHTML,
    document.documentElement.innerText,
    document.documentElement.textContent,
    new XMLSerializer().serializeToString(document),
    ...performance.getEntries().map((entry) => JSON.stringify(entry)),
    ...frames,
  ].join('\n');
}

function byPlace(): string {
  const tell = (host: Element): string => {
    const { x, y, width, height } = host.getBoundingClientRect();
    const under = document.elementsFromPoint(x + width / 2, y + height / 2);
    const caret = document.caretPositionFromPoint?.(x + 20, y + height / 2)?.offsetNode;
    return [
      host.shadowRoot?.textContent,
      getComputedStyle(host, '::before').content,
      getComputedStyle(host, '::after').content,
      host.ariaLabel,
      ...under.map(({ outerHTML }) => outerHTML),
      caret?.textContent,
      ...host.getAnimations({ subtree: true }).map(({ id }) => id),
    ].join('\n');
  };
  return [...document.querySelectorAll('tag-along, [data-control], html > :not(head, body)')].map(tell).join('\n');
}

/** Those of `words` that `window.find` says are in the page, in this case of letters. Runs in the page's world. */
export function findWords(words: string[]): string[] {
  const page = window as unknown as { find(text: string, exact: boolean, back: boolean, wrap: boolean): boolean };
  return words.filter((word) => {
    getSelection()?.removeAllRanges();
    return page.find(word, true, false, true);
  });
}
