import { expect, it } from 'vitest';
import { type Annotation, blankAnnotation } from '../../src/core/annotation.ts';
import { getAnnotations, getDraft } from '../../src/store/read.ts';
import { writeImportPage } from '../../src/store/write/batches/import-page.ts';
import { putDraft } from '../../src/store/write/draft.ts';
import { writeSamePapers } from '../../src/store/write/links/report-same-papers.ts';
import { writeUnlink } from '../../src/store/write/links/unlink.ts';
import { edit, opId, paperId, testLibrary, testPaper, tick } from './test-library.ts';

const listed = testPaper('acl:P18-1245');
const elsewhere = testPaper('doi:10.18653/v1/p18-1245');
const other = testPaper('acl:P18-1246');
const preprint = testPaper('arxiv:1805.00001');

const tag = (name: string) => ({ kind: 'addTag', tag: name }) as const;
const tagsOf = async (library: ReturnType<typeof testLibrary>, id: string): Promise<string[]> =>
  (await getAnnotations(library, [paperId(id)])).flatMap(({ tags }) => tags);

it('what was tagged in the Anthology is found by its DOI, under that name, with what is typed of it', async () => {
  const library = testLibrary();
  await edit(library, listed, tag('rlhf'));
  const found = await getAnnotations(library, [other.id, elsewhere.id]);
  expect(found).toMatchObject([{ id: listed.id, aliases: [elsewhere.id], tags: ['rlhf'] }]);
  expect(await getAnnotations(library, [listed.id])).toMatchObject([{ id: listed.id, aliases: [] }]);
  await putDraft(library, { id: listed.id, note: 'typed', base: '', tag: '', at: 1 });
  expect(await getDraft(library, elsewhere.id)).toMatchObject({ note: 'typed' });
});

it('what was tagged by its DOI is found in the Anthology', async () => {
  const library = testLibrary();
  await edit(library, elsewhere, tag('rlhf'));
  expect(await tagsOf(library, listed.id)).toEqual(['rlhf']);
  expect(await tagsOf(library, other.id)).toEqual([]);
});

it.each([
  [listed, elsewhere],
  [elsewhere, listed],
])('edits under $0.id and $1.id are of one record, and there is no link to take back', async (first, second) => {
  const library = testLibrary();
  await edit(library, first, tag('one'));
  await edit(library, second, tag('two'));
  await edit(library, first, tag('three'));
  const rows = await library.annotations.toArray();
  expect(rows).toMatchObject([{ id: elsewhere.id, aliases: [listed.id], tags: ['one', 'two', 'three'] }]);
  expect(await library.links.count()).toBe(0);
  expect(await library.papers.toCollection().primaryKeys()).toEqual([elsewhere.id]);
});

it('a page that proves the DOI to be of a preprint joins what was tagged in the Anthology', async () => {
  const library = testLibrary();
  await edit(library, listed, tag('one'));
  await writeSamePapers(library, [[elsewhere.id, preprint.id]], tick());
  expect(await tagsOf(library, preprint.id)).toEqual(['one']);
  expect(await library.annotations.count()).toBe(1);
});

it('a page that says that a DOI is another number of the Anthology is not believed', async () => {
  const library = testLibrary();
  await edit(library, other, tag('other'));
  await edit(library, { ...elsewhere, aliases: [other.id] }, tag('one'));
  await writeSamePapers(library, [[elsewhere.id, other.id]], tick());
  expect(await tagsOf(library, other.id)).toEqual(['other']);
  expect(await tagsOf(library, elsewhere.id)).toEqual(['one']);
});

const imported = (id: string, aliases: string[] = []): Annotation => ({
  ...blankAnnotation(testPaper(id, { aliases }), 1),
  tags: ['imported'],
});
const importAll = (library: ReturnType<typeof testLibrary>, ...annotations: Annotation[]) =>
  writeImportPage(
    library,
    { op: opId(), batch: opId(), entries: annotations.map((annotation) => ({ annotation })) },
    tick(),
  );

it('what a file has under a DOI is found in the Anthology, and goes on as one record', async () => {
  const library = testLibrary();
  await importAll(library, imported(elsewhere.id));
  expect(await tagsOf(library, listed.id)).toEqual(['imported']);
  await edit(library, listed, tag('one'));
  expect(await getAnnotations(library, [elsewhere.id])).toMatchObject([{ tags: ['imported', 'one'] }]);
});

it('a file that says that a DOI is another number of the Anthology joins nothing', async () => {
  const library = testLibrary();
  await edit(library, listed, tag('one'));
  await edit(library, other, tag('other'));
  await importAll(library, imported(other.id, [elsewhere.id]));
  expect(await tagsOf(library, elsewhere.id)).toEqual(['one']);
  expect(await tagsOf(library, other.id)).toEqual(['other', 'imported']);
});

it('an id that came after a link is not left with a paper that was parted from what the id says', async () => {
  const library = testLibrary();
  const record = testPaper('dblp:conf/acl/SmithJ18');
  await edit(library, { ...record, aliases: [listed.id] }, tag('of dblp'));
  const [link] = await library.links.toArray();
  await writeSamePapers(library, [[elsewhere.id, listed.id, paperId('CorpusId:123')]], tick());
  await writeUnlink(library, { paper: record.id, link: link?.stamp ?? expect.fail() });
  expect(await tagsOf(library, record.id)).toEqual(['of dblp']);
  expect(await tagsOf(library, elsewhere.id)).toEqual([]);
  await edit(library, listed, tag('listed'));
  expect(await tagsOf(library, elsewhere.id)).toEqual(['listed']);
  expect(await getAnnotations(library, [elsewhere.id, record.id])).toHaveLength(2);
});

it('an id that came after a link goes with the other part where that is whose id it says', async () => {
  const library = testLibrary();
  const preprinted = testPaper('arxiv:1805.00001');
  await edit(library, preprinted, tag('of arXiv'));
  await edit(library, listed, tag('of the Anthology'));
  await writeSamePapers(library, [[preprinted.id, listed.id]], tick());
  const [link] = await library.links.toArray();
  await edit(library, elsewhere, tag('later'));
  await writeUnlink(library, { paper: preprinted.id, link: link?.stamp ?? expect.fail() });
  expect(await tagsOf(library, preprinted.id)).toEqual(['of arXiv', 'later']);
  expect(await tagsOf(library, elsewhere.id)).toEqual(['of the Anthology']);
  const names = (await library.annotations.toArray()).flatMap(({ id, aliases }) => [id, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
});
