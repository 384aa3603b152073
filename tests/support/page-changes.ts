/**
 * What a page's own scripts do to it while our rows stand in it. Each runs in the page and needs nothing from outside itself.
 */
export const pageChanges = { strip, rerender, replaceBody };

/** Takes our hosts out. */
function strip(): void {
  for (const host of document.querySelectorAll('tag-along')) host.remove();
}

/** Renders the list again, without our hosts. */
function rerender(): void {
  const list = document.querySelector('tag-along')?.closest('dl, ol, main, section');
  const copy = list?.cloneNode(true);
  if (!(copy instanceof Element)) return;
  for (const host of copy.querySelectorAll('tag-along')) host.remove();
  list?.replaceWith(copy);
}

/** Puts a new body in the place of the old one, without our hosts. */
function replaceBody(): void {
  const copy = document.body.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  for (const host of copy.querySelectorAll('tag-along')) host.remove();
  document.body = copy;
}

/**
 * Makes the change in a frame, as a framework makes it, and counts the frames until `count` hosts stand in the page again.
 * @returns an expression for the page
 */
export const framesUntilHealed = (change: keyof typeof pageChanges, count: number): string => `(async () => {
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  (${pageChanges[change]})();
  for (let frames = 1; frames <= 120; frames++) {
    await frame();
    if (document.querySelectorAll('tag-along').length === ${count}) return frames;
  }
  return Infinity;
})()`;

/** Puts `to` where `from` stands in attributes, and in elements that say nothing else. Runs in the page. */
export function renameEverywhere([from, to]: readonly [string, string]): void {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes])
      if (value.includes(from)) element.setAttribute(name, value.replaceAll(from, to));
    if (element.textContent === from) element.textContent = to;
  }
}
