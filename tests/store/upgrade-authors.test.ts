import { describe, expect, it } from 'vitest';
import { authorLine } from '../../src/core/author-line.ts';
import type { Authors } from '../../src/core/authors.ts';
import { writeImportPage } from '../../src/store/write/batches/import-page.ts';
import { beginUndo } from '../../src/store/write/jobs/begin-undo.ts';
import { writeNextPage } from '../../src/store/write/jobs/next-page.ts';
import { writeLink } from '../../src/store/write/links/link.ts';
import { writeUnlink } from '../../src/store/write/links/unlink.ts';
import { earlierLibraries } from './earlier-versions.ts';
import { olderLibrary } from './older-library.ts';
import { dump, edit, opId, testLibrary, testPaper, tick } from './test-library.ts';

const plain = testPaper('arxiv:2606.00467');
const long = testPaper('arxiv:2606.00469', { authors: ['Gupta', 'Iyer'], authorCount: 7 });
const comma = testPaper('doi:10.1145/3292500', { authors: ['Sammy Davis', 'Jr.', 'Bo'] });
const nameless = testPaper('arxiv:2606.00470', { authors: [] });
const batch = opId();

/** A library with edits, a link and an import, of papers with few, many and no authors, as it is kept today. */
async function todaysLibrary() {
  const library = testLibrary();
  for (const paper of [plain, long, comma, nameless]) await edit(library, paper, { kind: 'addTag', tag: 'rlhf' });
  await edit(library, nameless, { kind: 'delete' });
  await writeLink(library, { paper: long.id, other: comma.id }, tick());
  const said = { tags: ['new'], note: '', star: false, sites: [], created: 1, updated: 1, stamps: { tags: [] } };
  const entries = [
    { annotation: { ...plain, ...said, authors: ['Ada'] } },
    { annotation: { ...testPaper('arxiv:2606.00471'), ...said, authors: ['Ada', 'Bo'], authorCount: 500 } },
  ];
  await writeImportPage(library, { op: opId(), batch, entries, putBack: false }, tick());
  return library;
}

const isAnnotation = (value: object): value is Authors => 'authors' in value && 'stamps' in value;
const earlierWords = {
  all: (names: readonly string[]) => names.join(', '),
  some: (names: readonly string[], others: number) => `${names.join(', ')} and ${others} more`,
};

/** `value` with each annotation in it as earlier versions kept it. */
function withLines(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLines);
  if (typeof value !== 'object' || value === null) return value;
  if (!isAnnotation(value))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withLines(inner)]));
  const { authorCount: _count, ...others } = value;
  return { ...others, authors: authorLine(value, earlierWords) };
}

/** The rows of a library as earlier versions kept them, with the lines that they searched. */
async function earlierRows(rows: Record<string, unknown[]>): Promise<Record<string, unknown[]>> {
  const search = (rows.search ?? []).map((row) =>
    JSON.parse(
      JSON.stringify(row)
        .replaceAll('gupta, iyer', 'gupta, iyer and 5 more')
        .replace('ada, bo', 'ada, bo and 498 more'),
    ),
  );
  return Object.fromEntries(Object.entries({ ...rows, search }).map(([name, all]) => [name, all.map(withLines)]));
}

describe.each(earlierLibraries)('a library of version $version, which kept authors as one line', ({ version }) => {
  it('has their names and their number, and all else as it was', async () => {
    const { derivedVersions: _versions, ...rows } = await dump(await todaysLibrary());
    const earlier = await earlierRows(rows);
    expect(JSON.stringify(earlier)).toContain('"authors":"Gupta, Iyer and 5 more"');
    const { derivedVersions: _none, ...upgraded } = await dump(testLibrary(await olderLibrary(version, earlier)));
    expect({ ...upgraded, links: rows.links }).toEqual(rows);
    if (version > 1) expect(upgraded.links).toEqual(rows.links);
  });
});

it('imports and links from before the upgrade are taken back exactly', async () => {
  const library = await todaysLibrary();
  const upgraded = testLibrary(await olderLibrary(4, await earlierRows(await dump(library))));
  for (const each of [library, upgraded]) {
    const [link] = await each.links.toArray();
    if (link === undefined) throw new Error('there is no link');
    await beginUndo(each, batch, 1_800_000_000_000);
    while ((await writeNextPage(each, 1_800_000_000_000)).value !== undefined);
    await writeUnlink(each, { paper: long.id, link: link.stamp });
  }
  expect((await dump(upgraded)).annotations).toEqual((await dump(library)).annotations);
  expect(await upgraded.annotations.get(long.id)).toMatchObject({ authors: ['Gupta', 'Iyer'], authorCount: 7 });
  expect(await upgraded.annotations.get(comma.id)).toMatchObject({ authors: ['Sammy Davis', 'Jr.', 'Bo'] });
});
