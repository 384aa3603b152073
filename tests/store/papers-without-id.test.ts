import { describe, expect, it } from 'vitest';
import { entryFrom } from '../../src/core/entry-from.ts';
import { parsePaperId } from '../../src/core/ids/paper-id.ts';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import type { Paper } from '../../src/core/paper.ts';
import { getAnnotations } from '../../src/store/read.ts';
import { getRelated } from '../../src/store/related.ts';
import type { Library } from '../../src/store/schema.ts';
import { writeImportPage } from '../../src/store/write/batches/import-page.ts';
import { writeApart, writeLink } from '../../src/store/write/links/link.ts';
import { writeSamePapers } from '../../src/store/write/links/report-same-papers.ts';
import { writeUnlink } from '../../src/store/write/links/unlink.ts';
import { undoBatch } from './run-jobs.ts';
import { dump, edit, opId, testLibrary, testPaper, tick } from './test-library.ts';

const title = 'How annotators agree: a report of our laboratory';
const doi = testPaper('doi:10.1145/3292500.3330701', { title, authors: ['Arianna Casanova', 'B. Iyer'] });
const arxiv = testPaper('arxiv:2606.00467', { title, authors: ['A. Casanova'] });
const address = testPaper('url:lab.example/report.pdf', { title, authors: [] });

/** The entry of a file that has neither id nor address. */
function nameless(): LibraryEntry {
  const facts = {
    ids: [],
    title,
    authors: ['Casanova, Arianna'],
    date: '2026',
    tags: ['filed'],
    note: 'Out of a file.',
  };
  const entry = entryFrom(facts, tick());
  return entry.ok ? entry.value : expect.fail(entry.error);
}
const local = testPaper(nameless().annotation.id, { title, authors: ['Casanova, Arianna'] });

const weak = [
  ['an address', address],
  ['an entry of a file without id and address', local],
] as const;

const note = (text: string, base = '') => ({ kind: 'setNote', note: text, base }) as const;
const report = async (library: Library, ...papers: Paper[]): Promise<number> =>
  (await writeSamePapers(library, [papers.map(({ id }) => id)], tick())).value.linked;
const rowOf = async (library: Library, paper: Paper) => (await getAnnotations(library, [paper.id]))[0];
const unlink = async (library: Library, paper: Paper): Promise<void> => {
  const { link } = await getRelated(library, paper);
  await writeUnlink(library, { link: link?.stamp ?? expect.fail('no link'), paper: paper.id });
};

/** What the user sees, and the facts that are kept: all but the bookkeeping of links and of the clock. */
async function visible(library: Library) {
  const { annotations, papers, tags } = await dump(library);
  return { rows: annotations?.map((row) => ({ ...(row as object), chunk: undefined })), papers, tags };
}

/** A library in which both papers have words of their own. */
async function withBoth(paper: Paper, strong = doi): Promise<Library> {
  const library = testLibrary();
  await edit(library, paper, { kind: 'addTag', tag: 'report' });
  await edit(library, paper, note('Said of the report.\nIts last line.'));
  await edit(library, strong, { kind: 'addTag', tag: 'printed' });
  await edit(library, strong, note('Said of the print.'));
  return library;
}

async function expectJoined(library: Library, paper: Paper, strong = doi): Promise<void> {
  expect(await library.annotations.count()).toBe(1);
  for (const each of [paper, strong]) {
    const row = await rowOf(library, each);
    expect(row).toMatchObject({
      id: strong.id,
      aliases: [paper.id],
      tags: expect.arrayContaining(['report', 'printed']),
    });
    expect(row?.note).toContain('Said of the report.\nIts last line.');
    expect(row?.note).toContain('Said of the print.');
  }
}

describe.each(weak)('%s', (_, paper) => {
  it('looks like the paper of the same title, and the paper like it', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'addTag', tag: 'report' });
    expect(await getRelated(library, doi)).toMatchObject({ twin: paper.id, link: null });
    const other = testLibrary();
    await edit(other, doi, { kind: 'addTag', tag: 'printed' });
    expect(await getRelated(other, paper)).toMatchObject({ twin: doi.id, link: null });
  });

  it.each([
    ['it is joined to', paper, doi],
    ['is joined to it', doi, paper],
  ])(
    'goes under the id of the paper that %s by the user, with all words, and comes apart as it was',
    async (_way, one, other) => {
      const library = await withBoth(paper);
      const before = await visible(library);
      await writeLink(library, { paper: one.id, other: other.id }, tick());
      await expectJoined(library, paper);
      expect(await getRelated(library, paper)).toMatchObject({ twin: null, link: { other: doi.id } });
      expect(await getRelated(library, doi)).toMatchObject({ twin: null, link: { other: paper.id } });
      await unlink(library, paper);
      expect(await visible(library)).toEqual(before);
      expect(await getRelated(library, paper)).toMatchObject({ twin: null, link: null });
    },
  );

  it('keeps what was written while the two were one, each in its part of the note', async () => {
    const library = await withBoth(paper);
    await writeLink(library, { paper: paper.id, other: doi.id }, tick());
    const joint = (await rowOf(library, doi))?.note ?? '';
    const longer = joint.replace('Said of the report.', 'Said of the report.\nWritten later.');
    await edit(library, doi, note(longer, joint));
    await edit(library, doi, { kind: 'addTag', tag: 'both' });
    await unlink(library, doi);
    expect(await rowOf(library, paper)).toMatchObject({
      tags: ['report'],
      note: 'Said of the report.\nWritten later.\nIts last line.',
    });
    expect(await rowOf(library, doi)).toMatchObject({ tags: ['printed', 'both'], note: 'Said of the print.' });
  });

  it('is joined by a page that names both, until the user takes that back', async () => {
    const library = await withBoth(paper);
    const before = await visible(library);
    expect(await report(library, doi, paper)).toBe(1);
    await expectJoined(library, paper);
    await unlink(library, doi);
    expect(await visible(library)).toEqual(before);
    expect(await report(library, doi, paper)).toBe(0);
    await edit(library, { ...doi, aliases: [paper.id] }, { kind: 'setStar', star: true });
    expect(await rowOf(library, paper)).toMatchObject({
      id: paper.id,
      star: false,
      note: 'Said of the report.\nIts last line.',
    });
  });

  it('moves to a paper of which nothing was said, and back', async () => {
    const library = testLibrary();
    await edit(library, paper, note('Said of the report.'));
    const before = await visible(library);
    expect(await report(library, doi, paper)).toBe(1);
    expect(await rowOf(library, doi)).toMatchObject({ id: doi.id, aliases: [paper.id], note: 'Said of the report.' });
    await unlink(library, doi);
    expect(await visible(library)).toEqual(before);
  });

  it('moves with the first edit of a page that names both, and back with the words that were there', async () => {
    const library = testLibrary();
    await edit(library, paper, note('Said of the report.'));
    await edit(library, { ...doi, aliases: [paper.id] }, { kind: 'addTag', tag: 'printed' });
    expect(await rowOf(library, paper)).toMatchObject({ id: doi.id, tags: ['printed'], note: 'Said of the report.' });
    await unlink(library, doi);
    expect(await rowOf(library, paper)).toMatchObject({ id: paper.id, note: 'Said of the report.' });
  });

  it('that the user calls another paper is not suggested, and no page joins it', async () => {
    const library = await withBoth(paper);
    await writeApart(library, { paper: paper.id, other: doi.id }, tick());
    expect((await getRelated(library, paper)).twin).toBeNull();
    expect((await getRelated(library, doi)).twin).toBeNull();
    expect(await report(library, doi, paper)).toBe(0);
  });

  it('goes along when its paper gets a stronger id, and is parted from that as well', async () => {
    const library = await withBoth(paper);
    await writeLink(library, { paper: paper.id, other: doi.id }, tick());
    expect(await report(library, arxiv, doi)).toBe(1);
    expect(await rowOf(library, paper)).toMatchObject({ id: arxiv.id, aliases: [doi.id, paper.id] });
    const links = await library.links.toArray();
    await writeUnlink(library, { link: links[0]?.stamp ?? expect.fail('no link'), paper: paper.id });
    expect(await rowOf(library, paper)).toMatchObject({
      id: paper.id,
      aliases: [],
      note: 'Said of the report.\nIts last line.',
    });
    expect(await rowOf(library, arxiv)).toMatchObject({ aliases: [doi.id], note: 'Said of the print.' });
  });
});

describe('an entry of a file without id and address', () => {
  const file = [nameless()];
  const take = async (library: Library, batch = opId()) => {
    await writeImportPage(library, { op: opId(), batch, entries: file }, tick());
    return batch;
  };

  it('is another paper than that of the same title, which it looks like', async () => {
    const library = testLibrary();
    await edit(library, doi, note('Said of the print.'));
    await take(library);
    expect(await library.annotations.count()).toBe(2);
    expect(await getRelated(library, local)).toMatchObject({ twin: doi.id });
    expect(await getRelated(library, doi)).toMatchObject({ twin: local.id });
  });

  it('is found where the file came first', async () => {
    const library = testLibrary();
    await take(library);
    expect(await getRelated(library, arxiv)).toMatchObject({ twin: local.id });
    expect(await getRelated(library, address)).toMatchObject({ twin: local.id });
  });

  it('stays joined when the file is read again', async () => {
    const library = testLibrary();
    await edit(library, doi, note('Said of the print.'));
    await take(library);
    await writeLink(library, { paper: local.id, other: doi.id }, tick());
    const before = await visible(library);
    await take(library);
    expect(await visible(library)).toEqual(before);
    await unlink(library, local);
    expect(await rowOf(library, local)).toMatchObject({ tags: ['filed'], note: 'Out of a file.' });
    expect(await rowOf(library, doi)).toMatchObject({ tags: [], note: 'Said of the print.' });
  });

  it('takes nothing of the user along when the import is taken back after the two were joined', async () => {
    const library = testLibrary();
    await edit(library, doi, note('Said of the print.'));
    const batch = await take(library);
    await writeLink(library, { paper: local.id, other: doi.id }, tick());
    await undoBatch(library, batch);
    const row = await rowOf(library, doi);
    expect(row).toMatchObject({ id: doi.id, tags: [] });
    expect(row?.note).toContain('Said of the print.');
  });

  it('goes under the address of a paper', async () => {
    const library = await withBoth(local, address);
    expect(await report(library, local, address)).toBe(1);
    await expectJoined(library, local, address);
  });
});

it('a file that names an address and a DOI joins what was said of both, and lets go of it with the import', async () => {
  const library = await withBoth(address);
  const before = await visible(library);
  const facts = { ids: [String(doi.id), String(address.id)], title, tags: ['filed'] };
  const entry = entryFrom(facts, tick());
  if (!entry.ok) expect.fail(entry.error);
  const batch = opId();
  await writeImportPage(library, { op: opId(), batch, entries: [entry.value] }, tick());
  await expectJoined(library, address);
  await undoBatch(library, batch);
  expect(await visible(library)).toEqual(before);
});

it('no text of a page reads as one of these ids', () => {
  expect([address, local].map(({ id }) => parsePaperId(id))).toEqual([undefined, undefined]);
});
