type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Remembers the field that was focused last in `root`. A character that comes before any field has the focus, from the page
 * or into the frame itself, waits for the first one.
 * @returns the function that goes back to the field and types a character (none where it is empty)
 */
export function rememberFocus(root: HTMLElement): (key: string) => void {
  let last: Field | undefined;
  let waiting = '';
  const isField = (target: EventTarget | null): target is Field =>
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

  root.addEventListener('focusin', ({ target }) => {
    if (!isField(target)) return;
    last = target;
    if (waiting !== '') typeInto(target, waiting);
    waiting = '';
  });
  document.addEventListener('keydown', (event) => {
    const isCharacter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (document.activeElement !== document.body || !isCharacter) return;
    event.preventDefault();
    waiting += event.key;
  });
  return (key) => {
    if (last === undefined || !last.isConnected) {
      waiting += key;
      return;
    }
    window.focus();
    last.focus();
    if (key !== '') typeInto(last, key);
  };
}

function typeInto(field: Field, text: string): void {
  const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}
