import { describe, expect, it } from 'vitest';
import type { PaperId } from '../../src/core/ids/paper-id.ts';
import type { Paper } from '../../src/core/paper.ts';
import type { Stamp } from '../../src/core/stamp.ts';
import { getAnnotations } from '../../src/store/read.ts';
import { getRelated } from '../../src/store/related.ts';
import type { Library } from '../../src/store/schema.ts';
import { writeApart, writeLink } from '../../src/store/write/links/link.ts';
import { writeSamePapers } from '../../src/store/write/links/report-same-papers.ts';
import { writeUnlink } from '../../src/store/write/links/unlink.ts';
import { writeUndo } from '../../src/store/write/undo.ts';
import { dump, edit, opId, testLibrary, testPaper, tick } from './test-library.ts';

const title = 'What do annotators agree on when they agree?';
const arxiv = testPaper('arxiv:2606.00467', { title, authors: ['Arianna Casanova', 'B. Iyer'] });
const review = testPaper('openreview:kf7GxYb5Xy', { title, authors: ['A. Casanova'] });
const doi = testPaper('doi:10.1145/1234567.7654321', { title, authors: ['Casanova, A.'] });

const learn = async (library: Library, ...groups: PaperId[][]) =>
  (await writeSamePapers(library, groups, tick())).value.linked;
const note = (text: string, base = '') => ({ kind: 'setNote', note: text, base }) as const;
const linkOf = async (library: Library, paper: Paper): Promise<Stamp> =>
  (await getRelated(library, paper)).link?.stamp ?? expect.fail('no link');
const unlink = async (library: Library, paper: Paper) =>
  (await writeUnlink(library, { link: await linkOf(library, paper), paper: paper.id })).value;

/** Everything but the bookkeeping of links and of the clock. */
async function visible(library: Library) {
  const { annotations, papers, tags, search, drafts } = await dump(library);
  const lines = (search as Array<{ lines: string }>).flatMap(({ lines: packed }) => packed.split('\n')).filter(Boolean);
  const rows = (annotations ?? []).map((row) => ({ ...(row as object), chunk: undefined }));
  const counts = (tags as Array<{ key: string; count: number }>).map(({ key, count }) => [key, count]);
  return { rows, papers, counts, drafts, lines: lines.toSorted(), shown: (await library.meta.get('writer'))?.shown };
}

async function twins(): Promise<Library> {
  const library = testLibrary();
  await edit(library, review, note('Reviewers doubt the second table.'));
  await edit(library, review, { kind: 'addTag', tag: 'doubtful' });
  await edit(library, arxiv, note('Annotators adapt.'));
  await edit(library, arxiv, { kind: 'addTag', tag: 'rlhf' });
  await edit(library, arxiv, { kind: 'setStar', star: true });
  return library;
}

describe('what a page proves', () => {
  it('makes one record of two, with both notes and all tags, found by either id', async () => {
    const library = await twins();
    expect(await learn(library, [review.id, arxiv.id])).toBe(1);
    expect(await library.annotations.count()).toBe(1);
    for (const { id } of [arxiv, review]) {
      expect(await getAnnotations(library, [id])).toMatchObject([
        { id: arxiv.id, aliases: [review.id], tags: expect.arrayContaining(['rlhf', 'doubtful']), star: true },
      ]);
    }
    const [row] = await getAnnotations(library, [arxiv.id]);
    expect(row?.note).toContain('Annotators adapt.');
    expect(row?.note).toContain('Reviewers doubt the second table.');
  });

  it('moves a note to the stronger id, and gives it back exactly', async () => {
    const library = testLibrary();
    await edit(library, review, note('Mine.'));
    const before = await visible(library);
    await learn(library, [arxiv.id, review.id]);
    expect(await library.annotations.get(arxiv.id)).toMatchObject({ note: 'Mine.', aliases: [review.id] });
    expect((await getRelated(library, review)).link).toBeNull();
    expect((await getRelated(library, arxiv)).link).toMatchObject({ other: review.id });
    expect(await unlink(library, arxiv)).toEqual({ annotation: null });
    expect(await visible(library)).toEqual(before);
  });

  it('changes nothing where it is known, or where nothing is kept', async () => {
    const library = await twins();
    await learn(library, [review.id, arxiv.id]);
    const before = await dump(library);
    expect(await learn(library, [arxiv.id, review.id], [doi.id, testPaper('arxiv:2606.00001').id])).toBe(0);
    expect(await dump(library)).toEqual(before);
  });

  it('joins three where two groups have one in common', async () => {
    const library = await twins();
    await edit(library, doi, { kind: 'addTag', tag: 'printed' });
    expect(await learn(library, [review.id, doi.id], [doi.id, arxiv.id])).toBe(2);
    expect(await library.annotations.toArray()).toMatchObject([{ id: arxiv.id }]);
  });

  it('never makes one of two papers of a scheme that gives each paper one id', async () => {
    const library = await twins();
    const other = testPaper('arxiv:2106.09608');
    await edit(library, other, note('Another paper.'));
    const before = await visible(library);
    expect(await learn(library, [arxiv.id, other.id], [arxiv.id, doi.id, other.id])).toBe(0);
    expect(await visible(library)).toEqual(before);
  });

  it('never makes one of two such papers by what each has in common with a third', async () => {
    const library = await twins();
    const other = testPaper('arxiv:2106.09608');
    await edit(library, other, note('Another paper.'));
    await learn(library, [arxiv.id, doi.id], [other.id, doi.id]);
    expect(await library.annotations.get(other.id)).toMatchObject({ note: 'Another paper.', aliases: [] });
    expect(await library.annotations.get(arxiv.id)).toMatchObject({ note: 'Annotators adapt.', aliases: [doi.id] });
    await edit(library, { ...other, aliases: [doi.id] }, { kind: 'setStar', star: true });
    expect(await library.annotations.get(other.id)).toMatchObject({ star: true, aliases: [] });
  });

  it('leaves a paper in the bin there, and does not take the other along', async () => {
    const library = await twins();
    await edit(library, review, { kind: 'delete' });
    expect(await learn(library, [arxiv.id, review.id])).toBe(0);
    expect(await getAnnotations(library, [arxiv.id, review.id])).toMatchObject([{ id: arxiv.id, aliases: [] }]);
  });
});

describe('a link that is taken back', () => {
  it('leaves both exactly as they were, and no page joins them again', async () => {
    const library = await twins();
    const before = await visible(library);
    await learn(library, [review.id, arxiv.id]);
    expect(await unlink(library, review)).toMatchObject({ annotation: { id: review.id, tags: ['doubtful'] } });
    expect(await visible(library)).toEqual(before);
    expect(await learn(library, [review.id, arxiv.id])).toBe(0);
    await edit(library, { ...review, aliases: [arxiv.id] }, { kind: 'setStatus', status: 'read' });
    expect(await library.annotations.get(arxiv.id)).toMatchObject({ note: 'Annotators adapt.', aliases: [] });
    expect(await library.annotations.get(review.id)).toMatchObject({ status: 'read', aliases: [] });
  });

  it('taken back twice changes nothing more', async () => {
    const library = await twins();
    await learn(library, [review.id, arxiv.id]);
    const link = await linkOf(library, arxiv);
    await writeUnlink(library, { link, paper: arxiv.id });
    const before = await dump(library);
    await writeUnlink(library, { link, paper: arxiv.id });
    expect(await dump(library)).toEqual(before);
  });

  it('keeps what was edited since, each line with the note that it was written in', async () => {
    const library = await twins();
    await learn(library, [arxiv.id, review.id]);
    const joint = (await library.annotations.get(arxiv.id))?.note ?? '';
    const more = joint.replace('Annotators adapt.', 'Annotators adapt.\nBut slowly.');
    await edit(library, review, note(more, joint));
    await edit(library, arxiv, { kind: 'addTag', tag: 'later' });
    await edit(library, arxiv, { kind: 'removeTag', tag: 'doubtful' });
    await edit(library, arxiv, { kind: 'setStar', star: false });
    await unlink(library, arxiv);
    expect(await library.annotations.get(arxiv.id)).toMatchObject({
      note: 'Annotators adapt.\nBut slowly.',
      tags: ['rlhf', 'later'],
      star: false,
    });
    expect(await library.annotations.get(review.id)).toMatchObject({
      note: 'Reviewers doubt the second table.',
      tags: [],
      star: false,
    });
  });

  it('keeps a note whole that was written anew over both', async () => {
    const library = await twins();
    await learn(library, [arxiv.id, review.id]);
    const joint = (await library.annotations.get(arxiv.id))?.note ?? '';
    await edit(library, arxiv, note('All of it, in new words.', joint));
    await unlink(library, arxiv);
    expect((await library.annotations.get(arxiv.id))?.note).toBe('All of it, in new words.');
    expect((await library.annotations.get(review.id))?.note).toBe('Reviewers doubt the second table.');
  });

  it('does not come back by undo of an edit of the joined note', async () => {
    const library = await twins();
    await learn(library, [arxiv.id, review.id]);
    const joint = (await library.annotations.get(arxiv.id))?.note ?? '';
    await edit(library, arxiv, note(`${joint}\nAfter.`, joint));
    await unlink(library, arxiv);
    await writeUndo(library, { op: opId(), ids: [arxiv.id], since: 0, mayUndo: () => true }, tick());
    expect((await library.annotations.get(arxiv.id))?.note).not.toContain('Reviewers');
  });

  it('can be one that was made by the first edit of a paper, or by a later one', async () => {
    const library = testLibrary();
    await edit(library, { ...doi, aliases: [arxiv.id] }, note('Printed.'));
    expect(await unlink(library, arxiv)).toEqual({ annotation: null });
    expect(await library.annotations.get(doi.id)).toMatchObject({ note: 'Printed.', aliases: [] });

    const other = await twins();
    await edit(other, { ...review, aliases: [arxiv.id] }, { kind: 'addTag', tag: 'both' });
    expect(await other.annotations.count()).toBe(1);
    await unlink(other, review);
    expect(await other.annotations.get(review.id)).toMatchObject({ note: 'Reviewers doubt the second table.' });
    expect(await other.annotations.get(arxiv.id)).toMatchObject({ note: 'Annotators adapt.', tags: ['rlhf', 'both'] });
  });
});

describe('an equal title', () => {
  it('only suggests, until the user says what it is', async () => {
    const library = await twins();
    expect(await getRelated(library, review)).toMatchObject({ twin: arxiv.id, link: null });
    expect(await getRelated(library, doi)).toMatchObject({ twin: expect.any(String) });
    await writeApart(library, { paper: review.id, other: arxiv.id }, tick());
    expect(await getRelated(library, review)).toMatchObject({ twin: null });
    expect(await getRelated(library, arxiv)).toMatchObject({ twin: null });
    expect(await learn(library, [review.id, arxiv.id])).toBe(0);
    await writeLink(library, { paper: review.id, other: arxiv.id }, tick());
    expect(await library.annotations.count()).toBe(1);
    expect(await getRelated(library, review)).toMatchObject({ twin: null, link: { other: arxiv.id } });
  });

  it('is linked also with a paper of which nothing was said', async () => {
    const library = testLibrary();
    await edit(library, arxiv, note('Mine.'));
    const { value } = await writeLink(library, { paper: review.id, other: arxiv.id }, tick());
    expect(value).toMatchObject({ annotation: { id: arxiv.id, aliases: [review.id] } });
    expect(await unlink(library, review)).toEqual({ annotation: null });
    expect(await getRelated(library, review)).toMatchObject({ twin: null });
  });

  it.each([
    ['another first author', { ...review, authors: ['Rafal Kocielnik'] }, null],
    ['no author named', { ...review, authors: [] }, arxiv.id],
    ['other signs and case', { ...review, title: 'What Do Annotators Agree On — When They Agree' }, arxiv.id],
    ['another title', { ...review, title: `${title} Part II` }, null],
  ])('with %s', async (_, paper, twin) => {
    const library = testLibrary();
    await edit(library, arxiv, note('Mine.'));
    expect((await getRelated(library, paper)).twin).toBe(twin);
  });

  it('that is short says nothing', async () => {
    const library = testLibrary();
    await edit(library, { ...arxiv, title: 'Preface' }, note('Mine.'));
    expect((await getRelated(library, { ...review, title: 'Preface' })).twin).toBeNull();
  });
});

it('the version that a note is of is that of the page where it was last written', async () => {
  const library = testLibrary();
  await edit(library, { ...arxiv, version: 1 }, note('First.'));
  await edit(library, { ...arxiv, version: 3 }, { kind: 'addTag', tag: 'x' });
  expect((await getRelated(library, arxiv)).noteVersion).toBe(1);
  await edit(library, { ...arxiv, version: 3 }, note('Third.', 'First.'));
  expect((await getRelated(library, arxiv)).noteVersion).toBe(3);
});
