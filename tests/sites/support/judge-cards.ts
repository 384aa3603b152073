import { parsePaperId } from '../../../src/core/ids/paper-id.ts';
import type { Card } from '../../../src/sites/find/card.ts';
import { shownText } from '../../../src/sites/read/shown-text.ts';

/** How well the papers that were found match those that a page lists. */
export interface Judgement {
  expected: number;
  /** Expected papers that were found, each as often as it is listed. */
  found: number;
  /** Papers that the page does not list, or that were found with another paper's title: the worst result. */
  wrong: string[];
}

type Listed = { id: string; title: string };

/**
 * Compares found papers with the known ones.
 * @param expected in any order
 */
export function judgeCards(expected: readonly Listed[], found: readonly Card[]): Judgement {
  const left = new Map<string, number>();
  const ofTitle = new Map<string, Set<string>>();
  for (const { id, title } of expected) {
    left.set(id, (left.get(id) ?? 0) + 1);
    ofTitle.set(title, (ofTitle.get(title) ?? new Set()).add(id));
  }
  const known = new Set(left.keys());
  let right = 0;
  for (const { id } of found) {
    const open = left.get(id) ?? 0;
    if (open > 0) right += 1;
    left.set(id, open - 1);
  }
  const wrong = found.filter(({ id, title, element }) => {
    const contradicted = title !== '' && ofTitle.get(title)?.has(id) === false;
    return contradicted || !(known.has(id) || isSaidByLink(id, title, element));
  });
  return { expected: expected.length, found: right, wrong: wrong.map(({ id, title }) => `${id} ${title}`) };
}

/** Whether a link of the page leads to this paper and has these words: then the row shows only what the page shows. */
function isSaidByLink(id: string, title: string, element: Element): boolean {
  const links = element.matches('a[href]') ? [element] : [...element.querySelectorAll('a[href]')];
  return links.some(
    (link) => 'href' in link && parsePaperId(String(link.href)) === id && (title === '' || title === shownText(link)),
  );
}
