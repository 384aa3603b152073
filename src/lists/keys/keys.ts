/** What a key does in the popup. */
export type Act =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'open'
  | 'edit'
  | 'note'
  | 'bin'
  | 'undo'
  | 'search'
  | 'back';

/** Where the focus is: in the search field, on a line of the list, or on anything else that takes no text. */
export type Place = 'field' | 'list' | 'elsewhere';

/** The parts of a keyboard event that decide. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

const everywhere: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Escape', 'back'],
]);

/** Single letters, the same as beside the papers of a page. */
const outsideTheField: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['j', 'next'],
  ['k', 'previous'],
  ['/', 'search'],
  ['z', 'undo'],
]);

const onALine: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'open'],
  ['e', 'edit'],
  ['t', 'edit'],
  ['n', 'note'],
  ['Delete', 'bin'],
  ['Backspace', 'bin'],
]);

/** What `press` does at `place`, or undefined where it is the browser's or an input method's. */
export function actOf(press: KeyPress, place: Place): Act | undefined {
  if (press.isComposing) return undefined;
  const { key } = press;
  if (press.ctrlKey || press.altKey || press.metaKey) return withModifier(press, place);
  const common = everywhere.get(key);
  if (common !== undefined) return common;
  if (place === 'field') return key === 'Enter' ? 'open' : undefined;
  return outsideTheField.get(key) ?? (place === 'list' ? onALine.get(key) : undefined);
}

/** In the field letters are text, so the chosen line is edited with Ctrl, Alt or the Command key. */
function withModifier({ key, ctrlKey, altKey, metaKey }: KeyPress, place: Place): Act | undefined {
  const one = [ctrlKey, altKey, metaKey].filter(Boolean).length === 1;
  if (!one) return undefined;
  if (key.toLowerCase() === 'e' && place !== 'elsewhere') return 'edit';
  return key.toLowerCase() === 'z' && !altKey && place !== 'field' ? 'undo' : undefined;
}
