/**
 * Remembers the field that was focused last in `root`.
 * @returns the function that goes back to it and types a character (none where it is empty)
 */
export function rememberFocus(root: HTMLElement): (key: string) => void {
  let last: HTMLInputElement | HTMLTextAreaElement | undefined;
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) last = target;
  });
  return (key) => {
    window.focus();
    if (last === undefined || !last.isConnected) return;
    last.focus();
    if (key !== '') typeInto(last, key);
  };
}

function typeInto(field: HTMLInputElement | HTMLTextAreaElement, key: string): void {
  const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
  field.setRangeText(key, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: key, inputType: 'insertText' }));
}
