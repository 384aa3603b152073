/** A library as an earlier version of the schema wrote it. */
export interface EarlierLibrary {
  version: number;
  /** Null for a table that the version took away. */
  stores: Record<string, string | null>;
  rows: Record<string, object[]>;
}

const stamp = (millis: number): string => `${millis.toString(36).padStart(9, '0')}.0000.olddevice`;
const start = Date.UTC(2026, 4, 1);
const title = 'What annotators agree on when they agree';

/** A paper with a tag, a note and another id. */
const noted = {
  ...{ id: 'arxiv:2606.00467', aliases: ['doi:10.1145/1'], title, authors: 'A. Author, B. Author', year: 2026 },
  ...{ tags: ['RLHF'], note: 'A thought.', star: false, sites: ['arxiv'], created: start, updated: start + 2 },
  stamps: { tags: [['rlhf', stamp(start + 1)]], note: stamp(start + 2) },
};
/** A paper in the bin. */
const binned = {
  ...{ id: 'arxiv:2606.00468', aliases: [], title: 'Binned', authors: '', tags: ['rlhf'], note: 'secret', star: true },
  ...{ sites: ['arxiv'], created: start, updated: start + 5, deleted: start + 5 },
  stamps: { tags: [['rlhf', stamp(start + 3)]], note: stamp(start + 4), deleted: stamp(start + 5) },
};
/** A paper that an import brought, and one that it changed. */
const imported = {
  ...{
    id: 'doi:10.1000/new',
    aliases: [],
    title: 'New',
    authors: '',
    tags: ['rlhf', 'brought'],
    note: '',
    star: false,
  },
  ...{ sites: [], created: 1, updated: 2 },
  stamps: {
    tags: [
      ['rlhf', stamp(start + 6)],
      ['brought', stamp(start + 6)],
    ],
  },
};
const starred = {
  ...{ id: 'arxiv:2606.00469', aliases: [], title: 'Starred', authors: '', tags: [], note: '', star: true, sites: [] },
  ...{ created: start, updated: start + 1, stamps: { tags: [], star: stamp(start + 1) } },
};
const starredAndTagged = {
  ...starred,
  tags: ['brought'],
  stamps: { ...starred.stamps, tags: [['brought', stamp(start + 6)]] },
};
export const batch = 'old-batch-0123456789';

const edge = '\u001f';
const line = ({ id, aliases, updated, star, note, sites, tags, title: called, authors }: Line): string =>
  [
    ...[id, `${edge}${[id, ...aliases].join(edge)}${edge}`, updated, `${star ? '*' : ''}${note === '' ? '' : 'n'}`],
    sites.length === 0 ? '' : `${edge}${sites.join(edge)}${edge}`,
    tags.length === 0 ? '' : `${edge}${tags.join(edge).toLowerCase()}${edge}`,
    [called, authors, ...tags, note].join(edge).toLowerCase(),
  ].join('\t');
type Line = Pick<typeof noted, 'id' | 'aliases' | 'updated' | 'star' | 'note' | 'sites' | 'tags' | 'title' | 'authors'>;

const shown = [noted, imported, starredAndTagged];
const addTag = { kind: 'addTag', tag: 'RLHF' };
const edited = { what: 'edit', id: noted.id, site: 'arxiv', undoable: noted.id };

/** One edit that can be taken back, one that changed nothing, one that was taken back, and the page of an import. */
const edits = (inverse: (edit: object | null) => unknown): object[] => [
  {
    ...edited,
    op: 'old-edit-00000000000',
    edit: addTag,
    stamp: stamp(start + 1),
    inverse: inverse({ ...addTag, kind: 'removeTag' }),
  },
  {
    ...{ what: 'edit', op: 'old-edit-00000000001', id: noted.id, site: 'arxiv' },
    ...{ edit: addTag, stamp: stamp(start + 1), inverse: inverse(null) },
  },
  {
    ...{ ...edited, op: 'old-edit-00000000002', stamp: stamp(start + 2) },
    edit: { kind: 'setNote', note: 'A thought.', base: '' },
    inverse: inverse({ kind: 'setNote', note: '', base: 'A thought.' }),
  },
  { op: 'old-undo-00000000000', what: 'undo', stamp: stamp(start), undone: null },
  { op: 'old-page-00000000000', what: 'import', batch, stamp: stamp(start + 6), changed: 2 },
];

const first = {
  annotations: 'id, *aliases, [shown+id]',
  papers: 'id',
  sightings: 'id',
  edits: 'op, [undoable+stamp]',
  imported: '[batch+id]',
  drafts: 'id',
  tags: 'key',
  search: 'chunk',
  meta: 'key',
};
const writer = { key: 'writer', device: 'olddevice', stamp: stamp(start + 6), chunk: 0 };
const before = { papersBefore: [], undone: false, batch };
const firstRows = {
  annotations: [...shown.map((row) => ({ ...row, shown: row.updated, chunk: 0 })), binned],
  papers: [{ id: noted.id, aliases: noted.aliases, title, authors: ['A. Author', 'B. Author'], date: '2026-06-12' }],
  edits: edits((edit) => edit),
  imported: [
    { ...before, id: imported.id, before: [], after: imported },
    { ...before, id: starred.id, before: [starred], after: starredAndTagged },
  ],
  drafts: [{ id: noted.id, note: 'A thought. And', base: 'A thought.', tag: '', at: start + 9 }],
  tags: [
    { key: 'rlhf', tag: 'RLHF', count: 2, used: start + 6 },
    { key: 'brought', tag: 'brought', count: 2, used: start + 6 },
  ],
  search: [{ chunk: 0, lines: shown.map(line).join('\n') }],
  meta: [writer],
};

const secondRows = {
  ...firstRows,
  meta: [{ ...writer, shown: shown.length }],
  links: [
    {
      ...{ stamp: stamp(start), what: 'link', by: 'page', names: [noted.id, 'doi:10.1145/1'] },
      ...{ before: [{ ...noted, aliases: [] }], papersBefore: [], after: noted },
    },
    { stamp: stamp(start + 1), what: 'apart', names: [noted.id, starred.id], parts: [[noted.id], [starred.id]] },
  ],
};
const thirdRows = {
  ...secondRows,
  edits: edits((edit) => (edit === null ? [] : [edit])),
  switchedOff: [{ key: 'arxiv' }],
};

// The fifth version calls imports batches.
const { imported: _table, ...others } = first;
const { imported: imports, ...otherRows } = thirdRows;

/** One library of each version of the schema that ever wrote one. */
export const earlierLibraries: readonly EarlierLibrary[] = [
  { version: 1, stores: first, rows: firstRows },
  { version: 2, stores: { ...first, links: 'stamp, *names' }, rows: secondRows },
  { version: 3, stores: { ...first, links: 'stamp, *names', switchedOff: 'key' }, rows: thirdRows },
  {
    version: 4,
    stores: {
      ...{ ...first, links: 'stamp, *names', switchedOff: 'key' },
      annotations: 'id, *aliases, [shown+id], deleted',
      edits: 'op, [undoable+stamp], id, undone.id',
      imported: '[batch+id], id',
    },
    rows: thirdRows,
  },
  {
    version: 5,
    stores: {
      ...{ ...others, links: 'stamp, *names', switchedOff: 'key', derivedVersions: 'name', alarms: 'name' },
      annotations: 'id, *aliases, [shown+id], deleted, titleKey',
      edits: 'op, [undoable+stamp], id, undone.id',
      batchChanges: '[batch+id], id',
      jobs: 'id, state',
      jobPages: '[job+page]',
    },
    rows: { ...otherRows, batchChanges: imports },
  },
];
