const stops = 'button:not(:disabled, [tabindex="-1"]), input, textarea';

/** Keeps Tab and Shift+Tab inside `root`, from its last stop to its first and back. Escape closes the editor. */
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
