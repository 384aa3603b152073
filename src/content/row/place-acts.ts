import type { DrawnRow } from './row.ts';

const places = new WeakMap<ShadowRoot, { left: number; top: number }>();

/**
 * Keeps the acts of a row in running text inside the window and above the page. While the user presses them they keep
 * their place: a change of the line must not bring another button under the pointer.
 */
export function placeActs({ root, mine, active }: DrawnRow): void {
  const group = root.querySelector<HTMLElement>('.row');
  const acts = mine ? root.querySelector<HTMLElement>('.acts') : group;
  root.host.classList.toggle('up', active);
  if (group === null || acts === null) return;
  group.style.translate = '';
  const before = places.get(root);
  places.delete(root);
  if (!active) return;
  group.classList.toggle('turned', !isInWindow(acts));
  const { left, top } = acts.getBoundingClientRect();
  if (before !== undefined) acts.style.translate = `${before.left - left}px ${before.top - top}px`;
  places.set(root, before ?? { left, top });
}

function isInWindow(acts: Element): boolean {
  const { left, right } = acts.getBoundingClientRect();
  return left >= 0 && right <= document.documentElement.clientWidth;
}
