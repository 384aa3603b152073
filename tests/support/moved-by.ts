import type { Page } from '@playwright/test';

/**
 * The elements of the page that begin elsewhere, or are of another height, while elements called `name` are taken out. All in
 * one turn, so that nobody sees them gone: this is what their coming has moved, whatever was painted when. A line may end
 * earlier where a row takes its free end.
 */
export const movedBy = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((element) => {
    const ours = [...document.getElementsByTagName(element)];
    const others = [...document.body.querySelectorAll('*')].filter((one) => one.closest(element) === null);
    const boxOf = (one: Element): string => {
      const { x, y, height } = one.getBoundingClientRect();
      return [x, y, height].map((length) => length.toFixed(1)).join(' ');
    };
    const now = others.map(boxOf);
    const back = ours.map((one) => ({ one, parent: one.parentNode, next: one.nextSibling }));
    for (const one of ours) one.remove();
    const without = others.map(boxOf);
    for (const { one, parent, next } of back.reverse()) parent?.insertBefore(one, next);
    return others.flatMap((one, at) =>
      now[at] === without[at] ? [] : [`${one.localName}.${one.className}: ${without[at]} -> ${now[at]}`],
    );
  }, name);
