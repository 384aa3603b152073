import { element } from './element.ts';

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    // A redrawn row has new chips; the old ones report their last, empty size once.
    if (target.isConnected) countHidden(target);
    else observer.unobserve(target);
  }
});

/** Keeps chips whole: those that do not fit are counted ("+2") instead of squeezed. Runs after layout and forces none. */
export const fitChips = (chips: Element): void => observer.observe(chips);

/** Chips that wrapped to a second, unseen line did not fit. */
function countHidden(chips: Element): void {
  const all = [...chips.children].filter((child) => child instanceof HTMLElement);
  const top = all[0]?.offsetTop ?? 0;
  const hidden = all.filter((chip) => chip.offsetTop > top);
  for (const chip of all) chip.classList.toggle('over', hidden.includes(chip));
  const after = chips.nextElementSibling;
  const more = after?.classList.contains('more') ? after : undefined;
  if (hidden.length === 0) more?.remove();
  else if (more) more.textContent = `+${hidden.length}`;
  else chips.after(element('span', { class: 'more' }, `+${hidden.length}`));
}
