/** The name of a command beside the papers of a page. */
export type PageCommand = 'next' | 'previous' | 'tag' | 'note' | 'star' | 'later' | 'read' | 'undo' | 'help' | 'leave';

/**
 * The commands beside the papers of a page, by the key that runs each: as `KeyboardEvent.key` names it, in small letters.
 * The label of a command is the message `page_key_<command>`. It is left out here because the first script of every page
 * holds this table.
 */
export const pageKeys: Readonly<Record<string, PageCommand>> = {
  j: 'next',
  k: 'previous',
  t: 'tag',
  n: 'note',
  s: 'star',
  l: 'later',
  r: 'read',
  z: 'undo',
  '?': 'help',
  escape: 'leave',
};

/**
 * The keys of one command in a list of ours, by where the focus is: `anywhere`, in the search field, anywhere but there,
 * or on a line of the list. As `KeyboardEvent.key` names them, with `Ctrl+`, `Alt+` or `Meta+` in front.
 */
export interface ListKeys {
  anywhere?: readonly string[];
  inField?: readonly string[];
  outsideField?: readonly string[];
  onLine?: readonly string[];
}

/** One command of a list; `label` is the name of a message. */
interface ListCommandRow {
  id: string;
  label: string;
  keys: ListKeys;
}

/** The commands in a list of papers on a page of ours, such as the popup. In the field letters are text. */
export const listCommands = [
  { id: 'next', label: 'page_key_next', keys: { anywhere: ['ArrowDown'], outsideField: ['j'] } },
  { id: 'previous', label: 'page_key_previous', keys: { anywhere: ['ArrowUp'], outsideField: ['k'] } },
  { id: 'first', label: 'popup_key_first', keys: { onLine: ['Home'] } },
  { id: 'last', label: 'popup_key_last', keys: { onLine: ['End'] } },
  { id: 'open', label: 'popup_key_open', keys: { inField: ['Enter'], onLine: ['Enter'] } },
  {
    id: 'edit',
    label: 'popup_key_edit',
    keys: { inField: ['Ctrl+e', 'Alt+e', 'Meta+e'], onLine: ['e', 't', 'Ctrl+e', 'Alt+e', 'Meta+e'] },
  },
  { id: 'note', label: 'popup_key_note', keys: { onLine: ['n'] } },
  { id: 'bin', label: 'popup_bin', keys: { onLine: ['Delete', 'Backspace'] } },
  { id: 'undo', label: 'popup_key_undo', keys: { outsideField: ['z', 'Ctrl+z', 'Meta+z'] } },
  { id: 'search', label: 'popup_search', keys: { outsideField: ['/'] } },
  { id: 'back', label: 'popup_key_back', keys: { anywhere: ['Escape'] } },
] as const satisfies readonly ListCommandRow[];

/** The commands in the editor of one paper. What a key does there depends on what is typed and chosen. */
export const editorCommands = [
  { id: 'take', label: 'editor_key_take', keys: ['Enter', 'Tab'] },
  { id: 'remove', label: 'editor_key_remove', keys: ['Backspace'] },
  { id: 'close', label: 'editor_key_close', keys: ['Escape'] },
] as const;
