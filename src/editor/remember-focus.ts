import { putText } from '../ui/editing/put-text.ts';
import { type Field, isActing, pressKey } from './press-key.ts';

/** Where typing goes in a frame whose page may still have the focus. */
export interface TypingPlace {
  /** Goes back to the field and presses a key there; an empty one takes the focus where no field had it yet. */
  press(key: string): void;
  /** The page has handed over everything that was pressed there before the frame got the focus for the `turn`th time. */
  settle(turn: number): void;
  /** Writes what was pressed for the field before something becomes of it. */
  finish(): void;
  /** Another paper is opened: its own field has to be found first. */
  forget(): void;
}

/** A page that is too busy to say what it still has must not hold typing back for longer. */
const patience = 250;

/**
 * Remembers the field that was focused last in `root`, and keeps keys in the order in which they were pressed: characters,
 * and keys that act on them. When the focus comes here from the page, keys pressed there may still be on their way; those
 * pressed here wait until the page says that it has no more. All of them wait for a field.
 * @param first focuses the field that the user asked for
 * @param onFocus called when the frame gets the focus, with how often it has; the page answers with `settle`
 */
export function rememberFocus(root: HTMLElement, first: () => void, onFocus: (turn: number) => void): TypingPlace {
  let last: Field | undefined;
  // In order, and only in want of a field or while an earlier key acts.
  let waiting: string[] = [];
  let acting: 'no' | 'soon' | 'now' = 'no';
  // Pressed here in turns that are not settled.
  let held: Array<{ key: string; turn: number }> = [];
  let paper = 0;
  let turn = 0;
  let settled = 0;

  const write = async (...keys: string[]): Promise<void> => {
    waiting.push(...keys);
    while (acting === 'no' && waiting.length > 0 && last?.isConnected) {
      const at = waiting.findIndex(isActing);
      if (at === 0) await act(waiting.shift() ?? '');
      else putText(last, waiting.splice(0, at < 0 ? waiting.length : at).join(''));
    }
  };
  const act = async (key: string): Promise<void> => {
    const mine = paper;
    acting = 'soon';
    // What was typed before it is shown before it acts, and what it does before more is typed.
    await shown();
    acting = 'now';
    if (mine === paper && last?.isConnected) pressKey(last, key);
    acting = 'soon';
    await shown();
    acting = 'no';
  };
  const settle = (upTo: number): void => {
    settled = Math.max(settled, upTo);
    const due = held.filter((one) => one.turn <= settled);
    held = held.filter((one) => one.turn > settled);
    void write(...due.map(({ key }) => key));
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
    void write();
  });
  const hear = (event: KeyboardEvent): void => {
    if (acting === 'now' || modifiers.test(event.key)) return;
    if (!canWait(event)) {
      // It acts on what was typed before it.
      settle(turn);
    } else if (settled < turn || acting === 'soon' || document.activeElement === document.body) {
      event.preventDefault();
      event.stopImmediatePropagation();
      held.push({ key: event.key, turn });
      settle(settled);
    }
  };
  addEventListener('keydown', hear, { capture: true });
  return {
    press: (key) => {
      const keys = isCharacter(key) || isActing(key) ? [key] : [];
      if (last?.isConnected) {
        window.focus();
        last.focus();
        void write(...keys);
      } else if (key !== '') waiting.push(...keys);
      else {
        window.focus();
        first();
      }
    },
    settle,
    finish: () => settle(turn),
    forget: () => {
      paper += 1;
      last = undefined;
      waiting = [];
      held = [];
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  };
}

const modifiers = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock)$/;

const isCharacter = (key: string): boolean => key.length === 1;

/** Whether a key pressed here is one that can be pressed again. Tab is not: where it leads is the browser's own matter. */
const canWait = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  (isCharacter(key) || (isActing(key) && key !== 'Tab' && !shiftKey)) && !ctrlKey && !metaKey && !altKey;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Resolves once the editor was drawn anew after what happened before. */
const shown = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
