type Field = HTMLInputElement | HTMLTextAreaElement;

/** Where typing goes in a frame whose page may still have the focus. */
export interface TypingPlace {
  /** Goes back to the field and types a character; an empty one takes the focus where no field had it yet. */
  type(key: string): void;
  /** Another paper is opened: its own field has to be found first. */
  forget(): void;
}

/**
 * Remembers the field that was focused last in `root`. Characters that come before any field has the focus, from the page
 * or into the frame itself, wait for it, so that they stand in the order in which they were typed.
 * @param first focuses the field that the user asked for
 */
export function rememberFocus(root: HTMLElement, first: () => void): TypingPlace {
  let last: Field | undefined;
  let waiting = '';

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
  return {
    type: (key) => {
      if (last?.isConnected) {
        window.focus();
        last.focus();
        if (key !== '') typeInto(last, key);
      } else if (key !== '') waiting += key;
      else {
        window.focus();
        first();
      }
    },
    forget: () => {
      last = undefined;
      waiting = '';
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  };
}

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

function typeInto(field: Field, text: string): void {
  const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}
