import { nextStamp } from '../../src/core/stamp.ts';
import type { RequestName, Takes } from '../../src/messages/protocol.ts';
import { opId, paperId, testPaper } from '../store/test-library.ts';

const paper = testPaper('arxiv:2606.00467', { date: '2026-06-12' });
const { id } = paper;
const other = paperId('openreview:abcdefghij');

/** Returns a good message of each name, with new op-ids at each call. It has no optional field. */
export const goodRequests = (): { [Name in RequestName]: Takes<Name> } => ({
  'annotations.get': { ids: [id] },
  'annotations.edit': {
    op: opId(),
    paper: { id, aliases: [], title: 'T', authors: ['A'] },
    edit: { kind: 'addTag', tag: 'rl' },
    site: 'arxiv',
  },
  'annotations.undo': { op: opId(), ids: [id], since: 0 },
  'papers.reportSame': { groups: [[id, other]] },
  'papers.fill': { paper: { id, aliases: [], title: 'T', authors: ['A'] } },
  'papers.link': { paper: id, other },
  'papers.apart': { paper: id, other },
  'papers.unlink': { paper: id, link: nextStamp(undefined, 1, 'test') },
  'drafts.put': { draft: { id, note: 'n', base: 'b', tag: 't', at: 1 } },
  'drafts.drop': { id },
  'page.found': { count: 3, recognised: 'cards' },
  'page.loadScript': { script: 'acting' },
  'page.startOnce': { tab: 3, origin: 'https://blog.example' },
  'site.isOff': { key: 'arxiv' },
  'site.switch': { site: 'arxiv', key: 'arxiv', off: true },
  'editor.expect': { nonce: 'nonce-0123456789abcdef' },
  'editor.open': { paper: { id, aliases: [], title: 'T', authors: ['A'] } },
  'editor.openTab': { paper: { id, aliases: [], title: 'T', authors: ['A'] }, site: 'arxiv', field: 'tag' },
  'library.beginImport': { batch: opId(), file: 'a.json', putBack: true, total: 1 },
  'library.importPage': {
    batch: opId(),
    page: 0,
    entries: [
      {
        annotation: {
          id,
          aliases: [],
          title: 'T',
          authors: ['A'],
          tags: ['rl'],
          note: 'n',
          star: true,
          sites: ['arxiv'],
          created: 1,
          updated: 2,
          stamps: { tags: [] },
        },
      },
    ],
    isLast: true,
  },
  'library.editPapers': { batch: opId(), ids: [id], edit: { kind: 'renameTag', from: 'rl', to: 'RL' } },
  'library.undoBatch': { batch: opId() },
  'jobs.stop': { job: opId() },
  'jobs.resume': { job: opId() },
  'jobs.cancel': { job: opId() },
});

const wrongValues: unknown[] = [
  null,
  undefined,
  0.5,
  -1,
  Number.NaN,
  true,
  'Not of this form: ',
  [],
  [{}],
  {},
  { length: 1 },
  12n,
];

/**
 * Yields every way to break one place of a good message: without the place, or with a value of another type there.
 * @returns each with the path of the broken place
 */
export function* brokenVariants(good: unknown): Generator<{ path: string; takes: unknown }> {
  for (const wrong of wrongValues) if (typeOf(wrong) !== typeOf(good)) yield { path: '', takes: wrong };
  yield* brokenBelow(good, '');
}

function* brokenBelow(good: unknown, path: string): Generator<{ path: string; takes: unknown }> {
  if (typeof good !== 'object' || good === null) return;
  for (const [key, value] of Object.entries(good)) {
    const place = `${path}/${key}`;
    const replaced = (wrong: unknown): unknown =>
      Array.isArray(good) ? good.with(Number(key), wrong) : { ...good, [key]: wrong };
    for (const wrong of wrongValues) if (typeOf(wrong) !== typeOf(value)) yield { path: place, takes: replaced(wrong) };
    if (!Array.isArray(good)) yield { path: `${place} left out`, takes: without(good, key) };
    for (const deeper of brokenBelow(value, place)) yield { path: deeper.path, takes: replaced(deeper.takes) };
  }
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

const without = (value: object, key: string): unknown =>
  Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
