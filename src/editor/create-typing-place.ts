import { putText } from '../ui/editing/put-text.ts';
import { type Field, isEditorKey, pressKey } from './press-key.ts';

/** The place where typing goes in a frame whose page may still have the focus. */
export interface TypingPlace {
  /**
   * If a field had the focus, focuses it and presses `key` there; an empty key only moves the focus. Before any field had it, a
   * key waits, and an empty key focuses the field that the user asked for.
   */
  press(key: string): void;
  /**
   * Called when the page has sent every key that was pressed there before the frame got the focus for the `turn`th
   * time.
   */
  settle(turn: number): void;
  /** Writes the keys that wait, before the field is saved or replaced. */
  finish(): void;
  /** Forgets the field and its keys, because another paper is opened. */
  forget(): void;
}

/** Milliseconds. If the page is too busy to send its keys, typing waits no longer than this. */
const patience = 250;

/**
 * Remembers the field that was focused last in `root`, and keeps keys in the order in which they were pressed:
 * characters, and keys that act on them. When the focus comes from the page, keys pressed there may still be on their
 * way; keys pressed here wait until the page has sent all of its own. All keys wait for a field.
 * @param focusAsked a function that focuses the field that the user asked for
 * @param onFocus called when the frame gets the focus, with the number of times that it has got it; the page answers
 * with `settle`
 */
export function createTypingPlace(
  root: HTMLElement,
  focusAsked: () => void,
  onFocus: (turn: number) => void,
): TypingPlace {
  let last: Field | undefined;
  // Keys in order; they wait only while there is no field or an earlier key acts.
  let waiting: string[] = [];
  let acting: 'no' | 'soon' | 'now' = 'no';
  // Keys pressed here in turns for which the page has not sent all of its own.
  let held: Array<{ key: string; turn: number }> = [];
  let forgotten = 0;
  let turn = 0;
  let settled = 0;

  const write = async (...keys: string[]): Promise<void> => {
    waiting.push(...keys);
    while (acting === 'no' && waiting.length > 0 && last?.isConnected) {
      const at = waiting.findIndex(isEditorKey);
      if (at === 0) await act(waiting.shift() ?? '');
      else putText(last, waiting.splice(0, at < 0 ? waiting.length : at).join(''));
    }
  };
  const act = async (key: string): Promise<void> => {
    const mine = forgotten;
    acting = 'soon';
    // Draw the typed text before the key acts, and the effect of the key before more is typed.
    await drawn();
    acting = 'now';
    if (mine === forgotten && last?.isConnected) pressKey(last, key);
    acting = 'soon';
    await drawn();
    acting = 'no';
  };
  const settle = (upTo: number): void => {
    settled = Math.max(settled, upTo);
    const due = held.filter((one) => one.turn <= settled);
    held = held.filter((one) => one.turn > settled);
    void write(...due.map(({ key }) => key));
  };

  // Focus events of elements do not bubble, so this listens to the window's own focus.
  addEventListener('focus', () => {
    turn += 1;
    const mine = turn;
    onFocus(mine);
    setTimeout(() => settle(mine), patience);
  });
  root.addEventListener('focusin', ({ target }) => {
    if (!isField(target)) return;
    last = target;
    void write();
  });
  const onKeydown = (event: KeyboardEvent): void => {
    if (acting === 'now' || modifiers.test(event.key)) return;
    if (!canWait(event)) {
      // The key acts on the text typed before it.
      settle(turn);
    } else if (settled < turn || acting === 'soon' || document.activeElement === document.body) {
      event.preventDefault();
      event.stopImmediatePropagation();
      held.push({ key: event.key, turn });
      settle(settled);
    }
  };
  addEventListener('keydown', onKeydown, { capture: true });
  return {
    press: (key) => {
      const keys = isCharacter(key) || isEditorKey(key) ? [key] : [];
      if (last?.isConnected) {
        window.focus();
        last.focus();
        void write(...keys);
      } else if (key !== '') waiting.push(...keys);
      else {
        window.focus();
        focusAsked();
      }
    },
    settle,
    finish: () => settle(turn),
    forget: () => {
      forgotten += 1;
      last = undefined;
      waiting = [];
      held = [];
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  };
}

const modifiers = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock)$/;

const isCharacter = (key: string): boolean => key.length === 1;

/** Returns whether a key pressed here can be pressed again later. Tab cannot: only the browser knows where it leads. */
const canWait = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  (isCharacter(key) || (isEditorKey(key) && key !== 'Tab' && !shiftKey)) && !ctrlKey && !metaKey && !altKey;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Resolves when the editor has been drawn again. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
