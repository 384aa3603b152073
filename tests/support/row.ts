import { type DomNode, having, walk } from './dom-node.ts';

/** One row of ours in a page, as seen from outside. */
export interface Row<Ref> {
  paper: string;
  label: string;
  chips: string[];
  note: string;
  /** Whether it shows, at rest, how far the user is with the paper. */
  hasStatus: boolean;
  /** The colour scheme of its words: `light` or `dark`. */
  scheme: string;
  host: Ref;
  /** The clickable parts by name: `tag`, `note`, `star`, …, `chip 0`, `note line`. */
  parts: ReadonlyMap<string, Ref>;
}

/** Returns the rows under `root`, in document order. */
export const readRows = <Ref>(root: DomNode<Ref>): Array<Row<Ref>> =>
  [...walk(root)].filter((node) => node.name === 'tag-along').flatMap((host) => readRow(host));

function readRow<Ref>(host: DomNode<Ref>): Array<Row<Ref>> {
  const [group] = having(host, 'data-paper');
  if (group === undefined) return [];
  const chips = having(group, 'data-chip');
  const [note] = having(group, 'data-note');
  const parts = new Map<string, Ref>();
  for (const act of having(group, 'data-act')) parts.set(act.attributes.get('data-act') ?? '', act.ref);
  for (const [at, chip] of chips.entries()) parts.set(`chip ${at}`, chip.ref);
  if (note !== undefined) parts.set('note line', note.ref);
  return [
    {
      paper: group.attributes.get('data-paper') ?? '',
      label: group.attributes.get('aria-label') ?? '',
      chips: chips.map(secretText),
      note: note === undefined ? '' : secretText(note),
      hasStatus: having(group, 'class').some(({ attributes }) => attributes.get('class') === 'status'),
      scheme: group.attributes.get('data-scheme') ?? '',
      host: host.ref,
      parts,
    },
  ];
}

/** Text that we show is generated content: it is in an attribute of the innermost node. */
const secretText = <Ref>(part: DomNode<Ref>): string => having(part, 'data-t')[0]?.attributes.get('data-t') ?? '';
