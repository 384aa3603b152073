import { textWithin } from './text-within.ts';

/**
 * Returns `text` as a reader sees it: one space wherever there is white space, none at the ends, and no marks of where
 * a word may break.
 */
export const collapseSpaces = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Returns the text of an element as its author wrote it, formulas as their source; empty if there is no element. */
export const shownText = (element: Element | null | undefined): string =>
  element ? collapseSpaces(textWithin(element)) : '';

/** Returns the number in a text such as `118`, `1,024`, `1.2k` or `39 authors`. Pages write a lone dash for none. */
export function shownCount(text: string): number | undefined {
  if (text === '-') return 0;
  const match = /([\d,]+(?:\.\d+)?)\s?([km])?\b/i.exec(text);
  if (match?.[1] === undefined) return undefined;
  const scale = { k: 1_000, m: 1_000_000 }[match[2]?.toLowerCase() ?? ''] ?? 1;
  const count = Math.round(Number(match[1].replaceAll(',', '')) * scale);
  return Number.isSafeInteger(count) ? count : undefined;
}
