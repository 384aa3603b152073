import type { Layer } from './layer-table.ts';

/** Mermaid takes no dot in the name of a node. */
const nodeOf = (name: string): string => name.replaceAll('.', '_');

/**
 * The layers as a Mermaid flowchart: a node for each layer of `table` and each part that one of them imports, and an arrow for each
 * import that the table allows. A part such as `store.reading` hangs on its whole by a dotted line.
 */
export function housePicture(table: Readonly<Record<string, Layer>>): string {
  const rows = Object.entries(table).map(([name, { layers }]) => [name, layers] as const);
  const nodes = [...new Set([...rows.map(([name]) => name), ...rows.flatMap(([, layers]) => layers)])];
  const arrows = rows
    .filter(([, layers]) => layers.length > 0)
    .map(([name, layers]) => `  ${nodeOf(name)} --> ${layers.map(nodeOf).join(' & ')}`);
  const parts = nodes
    .filter((name) => name.includes('.'))
    .map((name) => `  ${nodeOf(name)} -.- ${name.slice(0, name.indexOf('.'))}`);
  return ['flowchart TD', `  ${nodes.map(nodeOf).join(' & ')}`, ...arrows.toReversed(), ...parts].join('\n');
}

/** The rows of the table of layers in the architecture, without the column that says what a folder holds. */
export const houseRows = (table: Readonly<Record<string, Layer>>): string[] =>
  Object.entries(table).map(([name, { layers, packages }]) => {
    const names = [...new Set(packages.map((one) => one.replace(/^([^@/]+)\/.*$/, '$1')))];
    return `| \`${name}\` | … | ${[layers.join(', '), names.join(', ')].map((cell) => (cell === '' ? '' : `${cell} `)).join('| ')}|`;
  });
