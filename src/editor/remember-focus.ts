type Field = HTMLInputElement | HTMLTextAreaElement;

/** Where typing goes in a frame whose page may still have the focus. */
export interface TypingPlace {
  /** Goes back to the field and types a character; an empty one takes the focus where no field had it yet. */
  type(key: string): void;
  /** The page has handed over everything that was typed there before the frame got the focus for the `turn`th time. */
  settle(turn: number): void;
  /** Another paper is opened: its own field has to be found first. */
  forget(): void;
}

/** A page that is too busy to say what it still has must not hold typing back for longer. */
const patience = 250;

/**
 * Remembers the field that was focused last in `root`, and keeps characters in the order in which they were typed. When the
 * focus comes here from the page, characters typed there may still be on their way; those typed here wait until the page
 * says that it has no more. All of them wait for a field.
 * @param first focuses the field that the user asked for
 * @param onFocus called when the frame gets the focus, with how often it has; the page answers with `settle`
 */
export function rememberFocus(root: HTMLElement, first: () => void, onFocus: (turn: number) => void): TypingPlace {
  let last: Field | undefined;
  // In order, and only in want of a field.
  let waiting = '';
  // Typed here in turns that are not settled.
  let held: Array<{ key: string; turn: number }> = [];
  let turn = 0;
  let settled = 0;

  const write = (text: string): void => {
    waiting += text;
    if (waiting === '' || !last?.isConnected) return;
    const typed = waiting;
    waiting = '';
    typeInto(last, typed);
  };
  const settle = (upTo: number): void => {
    settled = Math.max(settled, upTo);
    const due = held.filter((one) => one.turn <= settled);
    held = held.filter((one) => one.turn > settled);
    write(due.map(({ key }) => key).join(''));
  };

  // Those of elements do not bubble: this is the window's own.
  addEventListener('focus', () => {
    turn += 1;
    const mine = turn;
    onFocus(mine);
    setTimeout(() => settle(mine), patience);
  });
  root.addEventListener('focusin', ({ target }) => {
    if (!isField(target)) return;
    last = target;
    write('');
  });
  const hear = (event: KeyboardEvent): void => {
    if (modifiers.test(event.key)) return;
    if (!isCharacter(event)) {
      // It acts on what was typed before it.
      settle(turn);
    } else if (settled < turn || document.activeElement === document.body) {
      event.preventDefault();
      event.stopImmediatePropagation();
      held.push({ key: event.key, turn });
      settle(settled);
    }
  };
  addEventListener('keydown', hear, { capture: true });
  return {
    type: (key) => {
      if (last?.isConnected) {
        window.focus();
        last.focus();
        write(key);
      } else if (key !== '') waiting += key;
      else {
        window.focus();
        first();
      }
    },
    settle,
    forget: () => {
      last = undefined;
      waiting = '';
      held = [];
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  };
}

const modifiers = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock)$/;

const isCharacter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

function typeInto(field: Field, text: string): void {
  const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}
