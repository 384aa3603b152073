import { editorCommands, type ListKeys, listCommands, pageKeys } from '../../src/core/commands.ts';
import type messages from '../../src/public/_locales/en/messages.json';

/** One key of a command, as the table of commands in the README shows it. */
export interface CommandKey {
  id: string;
  /** As `KeyboardEvent.key` names it, with `Ctrl+`, `Alt+` or `Meta+` in front. */
  key: string;
  label: keyof typeof messages;
}

/** The keys of the commands beside the papers of a page. */
export const pageCommandKeys: readonly CommandKey[] = Object.entries(pageKeys).map(([key, id]) => ({
  id,
  key: key === 'escape' ? 'Escape' : key,
  label: `page_key_${id}` as const,
}));

/** The keys of the commands in the popup, each with the place where it works. */
export const listCommandKeys: ReadonlyArray<CommandKey & { where: keyof ListKeys }> = listCommands.flatMap(
  ({ id, label, keys }) =>
    (['anywhere', 'inField', 'outsideField', 'onLine'] as const).flatMap((where) =>
      (asListKeys(keys)[where] ?? []).map((key) => ({ id, label, key, where })),
    ),
);

/** The keys of the commands in the editor. */
export const editorCommandKeys: readonly CommandKey[] = editorCommands.flatMap(({ id, label, keys }) =>
  keys.map((key) => ({ id, label, key })),
);

/** The keys without what each row leaves out. */
function asListKeys(keys: ListKeys): ListKeys {
  return keys;
}

/** Names of keys as people read them. */
const shownNames: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };
const shown = (key: string): string => `\`${shownNames[key] ?? key.replace('Meta+', 'Cmd+')}\``;

/**
 * The README's table of keys: a line for each label, with the keys beside papers, in the popup and in the editor.
 * @param textOf gives the text of a message
 */
export function keyTable(textOf: (label: CommandKey['label']) => string): string {
  const places = [pageCommandKeys, listCommandKeys, editorCommandKeys];
  const labels = [...new Set(places.flat().map(({ label }) => label))];
  const rows = labels.map((label) => {
    const cells = places.map((rows) => [
      ...new Set(rows.filter((row) => row.label === label).map(({ key }) => shown(key))),
    ]);
    return `| ${textOf(label)} |${cells.map((keys) => ` ${[...keys, ''].join(' ')}|`).join('')}`;
  });
  return ['| | on a page of papers | in the popup | in the editor |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
