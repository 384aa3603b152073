import { type PageCommand, pageKeys } from '../../core/commands.ts';
import { hostName } from '../nodes/host-name.ts';

/**
 * Listens for our keys. A key counts if it is trusted, has no modifier, and the user is not typing in the page.
 * @param onKey runs the command and returns whether it did something; if not, the page gets the key
 */
export function listenForKeys(onKey: (command: PageCommand) => boolean, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    // Caps Lock makes capitals without Shift.
    const key = event.shiftKey ? event.key : event.key.toLowerCase();
    const command = pageKeys[key];
    if (
      command === undefined ||
      !event.isTrusted ||
      event.isComposing ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    // Key repeat moves the selection; every other command runs once.
    const isHeld = event.repeat && !'jk'.includes(key);
    if (isHeld || isTyping(event.composedPath()[0]) || !onKey(command)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', pressed, { capture: true, signal });
}

const typing = 'input:not([type=button],[type=checkbox],[type=radio],[type=submit]),textarea,select,[role$=box]';

// A custom element of the page may hold a field in a closed root, which cannot be seen from outside.
const isTyping = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(typing) ||
    (target.localName.includes('-') && target.localName !== hostName));
