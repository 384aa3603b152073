const stops = 'button:not(:disabled, [tabindex="-1"]), input, textarea';

/** Tab and Shift+Tab go round in `root`; Escape leads out. */
export function keepFocus(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.defaultPrevented) return;
    const all = [...root.querySelectorAll<HTMLElement>(stops)];
    const [end, other] = event.shiftKey ? [all.at(0), all.at(-1)] : [all.at(-1), all.at(0)];
    if (document.activeElement !== end) return;
    event.preventDefault();
    other?.focus();
  });
}
