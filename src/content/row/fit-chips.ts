import { say } from '../../messages/say.ts';
import { secretText } from '../nodes/secret-text.ts';

const observer = new ResizeObserver((entries) => {
  const lines = entries.flatMap(({ target }) => chipLine(target) ?? []);
  // Read all lines before changing the first: the page is laid out at most once, and not at all if all rows are new.
  lines.forEach(spread);
  const shown = lines.map(howManyFit);
  for (const [at, line] of lines.entries()) show(line, shown[at] ?? 0);
});

/**
 * Keeps the chips of `row` whole at any width: chips that do not fit are hidden and counted ("+2").
 * @param most the number of chips to show in a row that is as wide as its chips; the rest is counted
 */
export function fitChips(row: Element, most?: number): void {
  const line = chipLine(row);
  // Observing a row anew calls the observer after the next layout, before it is painted.
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

/** Lets chips that were fitted before take all the room there is; the rest wraps to lines that are not visible. */
function spread({ all, count }: ChipLine): void {
  if (!count.hasAttribute('aria-label')) return;
  for (const chip of all) chip.classList.remove('over');
  count.classList.add('over');
  countMore(count, all.length - 1);
}

/**
 * Returns how many chips fit on the first line beside the count of the others. The first chip may be shortened, so it
 * is always shown.
 */
function howManyFit({ chips, all, count }: ChipLine): number {
  if (all.at(-1)?.offsetTop === all[0]?.offsetTop) return all.length;
  let room = chips.clientWidth - count.offsetWidth;
  const fitting = all.findIndex((chip) => {
    room -= chip.getBoundingClientRect().width + gap;
    return room < 0;
  });
  return Math.max(1, fitting);
}

/** Pixels between chips, as in `row.css`. */
const gap = 4;

function show({ all, count }: ChipLine, shown: number): void {
  const rest = all.length - shown;
  for (const chip of all.slice(shown)) chip.classList.add('over');
  count.classList.toggle('over', rest === 0);
  countMore(count, rest);
  count.setAttribute('aria-label', say('page_more_tags', rest));
}
