import type { ColourScheme } from '../nodes/colour-scheme.ts';
import { element } from '../nodes/element.ts';
import { addToPage, type PageChanges } from '../nodes/page-changes.ts';
import { secretText } from '../nodes/secret-text.ts';
import { styleRoot } from '../nodes/style-root.ts';
import boxStyle from './whole-note.css?inline';
import textStyle from './whole-note-text.css?inline';

/** Characters; more than fit into eight lines of any window. */
const mostText = 4_000;
const narrowest = 320;
/** CSS pixels between the box and the edges of the window. */
const edge = 8;

/**
 * Shows all of `note` over the page, with its first line where `line` shows it in the row.
 * @returns a function that removes it; undefined if `line` already shows the whole note
 */
export function showWholeNote(
  changes: PageChanges,
  note: string,
  line: Element,
  scheme: ColourScheme,
): (() => void) | undefined {
  const host = element('div');
  const root = host.attachShadow({ mode: 'closed' });
  styleRoot(root, boxStyle);
  const text = secretText(note.trim().slice(0, mostText), '', textStyle);
  const box = element('div', { class: 'whole', role: 'tooltip', 'data-scheme': scheme }, text);
  root.append(box);
  const takeAway = addToPage(changes, host);
  const room = line.getBoundingClientRect();
  box.style.setProperty('--most', `${Math.max(narrowest, room.width)}px`);
  const { width, height } = text.getBoundingClientRect();
  if (width <= room.width && height <= room.height) {
    takeAway();
    return undefined;
  }
  box.classList.add('over-page');
  place(box, room, getComputedStyle(line.parentElement ?? line).direction === 'rtl');
  return takeAway;
}

function place(box: HTMLElement, line: DOMRect, rightToLeft: boolean): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const { paddingLeft, paddingTop, borderTopWidth } = getComputedStyle(box);
  const border = Number.parseFloat(borderTopWidth);
  const aside = Number.parseFloat(paddingLeft) + border;
  const x = rightToLeft ? line.right + aside - width : line.left - aside;
  const y = line.top - Number.parseFloat(paddingTop) - border;
  box.style.left = `${within(x, document.documentElement.clientWidth - width)}px`;
  box.style.top = `${within(y, innerHeight - height)}px`;
}

/** Returns the place nearest to `wanted` that is inside the window. */
const within = (wanted: number, last: number): number => Math.max(edge, Math.min(wanted, last - edge));
