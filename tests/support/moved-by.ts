import type { Page } from '@playwright/test';

/**
 * Returns the elements of the page that change their start or height while elements called `name` are taken out, which
 * is how far adding those moved them. All in one turn, so that the gap is never painted. A line may end earlier if a
 * row takes its free end.
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
