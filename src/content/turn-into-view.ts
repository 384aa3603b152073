import type { DrawnRow } from './row.ts';

/** The acts of a row with their words, and the edge of the window. */
const widest = 220;

/** Lets the acts of a row in running text lie under the line where the window ends before they do. */
export function turnIntoView({ root, mine }: DrawnRow): void {
  const { left, right } = root.host.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const room = getComputedStyle(root.host).direction === 'rtl' ? left : clientWidth - right;
  root.querySelector('.row')?.classList.toggle('turned', room < (mine ? widest / 2 : widest));
}
