import { say } from '../../messages/say.ts';
import { secretText } from '../nodes/secret-text.ts';

const observer = new ResizeObserver((entries) => {
  const lines = entries.flatMap(({ target }) => chipLine(target) ?? []);
  // All are read before the first is changed: the page is laid out once at most, and not at all where rows are new.
  lines.forEach(spread);
  const shown = lines.map(howManyFit);
  for (const [at, line] of lines.entries()) show(line, shown[at] ?? 0);
});

/**
 * Keeps the chips of `row` whole: those that do not fit are counted ("+2") instead of squeezed, now and in any width.
 * @param most in a row as wide as its chips, which are counted from there on
 */
export function fitChips(row: Element, most?: number): void {
  const line = chipLine(row);
  // Whoever is observed anew is called back after the next layout, before it is painted.
  observer.unobserve(row);
  if (line === undefined) return;
  if (most === undefined) observer.observe(row);
  else show(line, Math.min(most, line.all.length));
}

/** Writes in `count` how many chips there are no room for. Page script cannot read it. */
export const countMore = (count: Element, more: number): void => count.replaceChildren(secretText(`+${more}`));

interface ChipLine {
  chips: HTMLElement;
  all: HTMLElement[];
  count: HTMLElement;
}

function chipLine(row: Element): ChipLine | undefined {
  const chips = row.querySelector<HTMLElement>('.chips');
  const count = row.querySelector<HTMLElement>('.count');
  return chips && count ? { chips, all: [...chips.querySelectorAll<HTMLElement>('.chip')], count } : undefined;
}

/** Lets chips that were fitted before take all the room there is; the rest wraps to lines that are not seen. */
function spread({ all, count }: ChipLine): void {
  if (!count.hasAttribute('aria-label')) return;
  for (const chip of all) chip.classList.remove('over');
  count.classList.add('over');
  countMore(count, all.length - 1);
}

/** How many stand whole on the first line, beside the count of the others. The first may shorten, so it is always shown. */
function howManyFit({ chips, all, count }: ChipLine): number {
  if (all.at(-1)?.offsetTop === all[0]?.offsetTop) return all.length;
  let room = chips.clientWidth - count.offsetWidth;
  const fitting = all.findIndex((chip) => {
    room -= chip.getBoundingClientRect().width + gap;
    return room < 0;
  });
  return Math.max(1, fitting);
}

/** Between chips, as `row.css` has it. */
const gap = 4;

function show({ all, count }: ChipLine, shown: number): void {
  const rest = all.length - shown;
  for (const chip of all.slice(shown)) chip.classList.add('over');
  count.classList.toggle('over', rest === 0);
  countMore(count, rest);
  count.setAttribute('aria-label', say('page_more_tags', rest));
}
