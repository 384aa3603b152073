import { type ListKeys, listCommands } from '../../core/commands.ts';

/** The name of a command of a list. */
export type ListCommand = (typeof listCommands)[number]['id'];

/** The commands that move from line to line. */
export type Movement = Extract<ListCommand, 'next' | 'previous' | 'first' | 'last'>;

/** Where the focus is: in the search field, on a line of the list, or on another element that takes no text. */
export type KeyPlace = 'field' | 'list' | 'elsewhere';

/** The parts of a keyboard event that say which key it is. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/** The keys that work at each place. */
const workingAt: { readonly [P in KeyPlace]: ReadonlyArray<keyof ListKeys> } = {
  field: ['anywhere', 'inField'],
  list: ['anywhere', 'outsideField', 'onLine'],
  elsewhere: ['anywhere', 'outsideField'],
};

/** The command that `press` runs at `place`; undefined where the key belongs to the browser or to an input method. */
export function listCommand(press: KeyPress, place: KeyPlace): ListCommand | undefined {
  if (press.isComposing) return undefined;
  const name = nameOf(press);
  const runs = (keys: ListKeys): boolean => workingAt[place].some((where) => keys[where]?.includes(name));
  return listCommands.find(({ keys }) => runs(keys))?.id;
}

/** The key as the table of commands names it: `Ctrl+e`, whatever the case of its letter. */
function nameOf({ key, ctrlKey, altKey, metaKey }: KeyPress): string {
  const modifiers = [ctrlKey && 'Ctrl+', altKey && 'Alt+', metaKey && 'Meta+'].filter((name) => name !== false);
  return modifiers.length === 0 ? key : `${modifiers.join('')}${key.toLowerCase()}`;
}
