import { parsePaperId } from '../../../src/core/ids/paper-id.ts';
import type { Card } from '../../../src/sites/find/card.ts';
import { shownText } from '../../../src/sites/read/shown-text.ts';

/** How well the papers that were found are those that a page lists. */
export interface Judgement {
  expected: number;
  /** Expected papers that were found, each as often as it is listed. */
  found: number;
  /** Papers that the page does not list, or that stand with the title of another: the worst that can happen. */
  wrong: string[];
}

type Listed = { id: string; title: string };

/**
 * Compares what was found with what is known.
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

/** Whether a link of the page leads to this paper and has these words: then the row says no more than the page does. */
function isSaidByLink(id: string, title: string, element: Element): boolean {
  const links = element.matches('a[href]') ? [element] : [...element.querySelectorAll('a[href]')];
  return links.some(
    (link) => 'href' in link && parsePaperId(String(link.href)) === id && (title === '' || title === shownText(link)),
  );
}
