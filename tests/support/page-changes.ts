/**
 * Changes that a page's own scripts make while our rows are in it. Each runs in the page, uses nothing from outside
 * itself, and announces its change by the event `page-changes`.
 */
export const pageChanges = { strip, rerender, copy, replaceBody };

/**
 * Makes a change in a frame, as a framework does.
 * @returns an expression for the page
 */
export const inFrame = <Takes extends readonly unknown[]>(change: (...takes: Takes) => void, ...takes: Takes): string =>
  `new Promise(requestAnimationFrame).then(() => void (${change})(...${JSON.stringify(takes)}))`;

/** Removes our hosts. */
function strip(): void {
  document.dispatchEvent(new Event('page-changes'));
  for (const host of document.querySelectorAll('tag-along')) host.remove();
}

/** Renders the list again, without our hosts. */
function rerender(): void {
  document.dispatchEvent(new Event('page-changes'));
  const list = document.querySelector('tag-along')?.closest('dl, ol, main, section');
  const copy = list?.cloneNode(true);
  if (!(copy instanceof Element)) return;
  for (const host of copy.querySelectorAll('tag-along')) host.remove();
  list?.replaceWith(copy);
}

/** Replaces the list by a copy, with our hosts as far as they can be copied: without their content. */
function copy(): void {
  document.dispatchEvent(new Event('page-changes'));
  const list = document.querySelector('tag-along')?.closest('dl, ol, main, section');
  list?.replaceWith(list.cloneNode(true));
}

/** Replaces the body by a new one, without our hosts. */
function replaceBody(): void {
  document.dispatchEvent(new Event('page-changes'));
  const copy = document.body.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  for (const host of copy.querySelectorAll('tag-along')) host.remove();
  document.body = copy;
}

/** Puts a copy beside each of our hosts. Runs in the page. */
export function doubleHosts(): void {
  document.dispatchEvent(new Event('page-changes'));
  for (const host of document.querySelectorAll('tag-along')) host.after(host.cloneNode(true));
}

/** Exchanges two texts in all attributes, and in elements with no other text. Runs in the page. */
export function exchangeEverywhere([one, other]: readonly [string, string]): void {
  document.dispatchEvent(new Event('page-changes'));
  const exchanged = (text: string): string =>
    text
      .split(one)
      .map((part) => part.replaceAll(other, one))
      .join(other);
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes])
      if (exchanged(value) !== value) element.setAttribute(name, exchanged(value));
    const { textContent: text } = element;
    if (text === one || text === other) element.textContent = exchanged(text);
  }
}

/**
 * Goes to another page of the site without a load: changes the address, and replaces the list by that of the other
 * page.
 */
export function switchTo({ url, html }: { url: string; html: string }): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const [here, there] = [document.querySelector('main'), next.querySelector('main')];
  document.dispatchEvent(new Event('page-changes'));
  history.pushState({}, '', url);
  if (here !== null && there !== null) here.replaceWith(document.adoptNode(there));
  else document.body.replaceChildren(...[...next.body.childNodes].map((node) => document.adoptNode(node)));
}

/**
 * Claims the page 300 ms late, as a framework does: removes nodes that the framework did not render, and renders the
 * rest again. Resolves when that is done.
 * @param after `loaded` counts from `load`, and waits until there are rows that can be removed
 */
export async function hydrate(after: 'now' | 'loaded'): Promise<void> {
  const main = document.querySelector('main') ?? document.body;
  const served = main.cloneNode(true);
  if (served instanceof Element) for (const host of served.querySelectorAll('tag-along')) host.remove();
  if (after === 'loaded' && document.readyState !== 'complete')
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  await new Promise((late) => setTimeout(late, 300));
  while (after === 'loaded' && document.querySelector('tag-along') === null) await new Promise(requestAnimationFrame);
  document.dispatchEvent(new Event('page-changes'));
  main.replaceChildren(...served.childNodes);
}
