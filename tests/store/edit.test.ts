import { describe, expect, it } from 'vitest';
import { millisOf } from '../../src/core/stamp.ts';
import { countAnnotations, getAnnotations, getPapers, latestAnnotations, tagUses } from '../../src/store/read.ts';
import { writeEdit } from '../../src/store/write/edit.ts';
import { dump, edit, opId, paperId, testLibrary, testPaper } from './test-library.ts';

const paper = testPaper('arxiv:2606.00467', { date: '2026-06-12', abstract: 'On rewards.' });

describe('an edit', () => {
  it('is kept with its history, its paper and the count of its tag', async () => {
    const library = testLibrary();
    const { value, ids } = await edit(library, paper, { kind: 'addTag', tag: 'rlhf' });
    expect(value.annotation).toMatchObject({
      id: paper.id,
      title: paper.title,
      year: 2026,
      tags: ['rlhf'],
      sites: ['arxiv'],
    });
    expect(ids).toEqual([paper.id]);
    expect(await getAnnotations(library, [paper.id])).toEqual([value.annotation]);
    expect(await getPapers(library, [paper.id])).toEqual(new Map([[paper.id, paper]]));
    expect(await tagUses(library)).toMatchObject([{ tag: 'rlhf', count: 1 }]);
    expect(await library.edits.toArray()).toMatchObject([
      { what: 'edit', inverse: [{ kind: 'removeTag', tag: 'rlhf' }] },
    ]);
  });

  it('with the same op-id changes nothing the second time, and answers the same', async () => {
    const library = testLibrary();
    const request = {
      op: opId(),
      paper,
      edit: { kind: 'setNote', note: 'Read twice.', base: '' },
      site: 'arxiv',
    } as const;
    const first = await writeEdit(library, request, 1_000_000);
    const before = await dump(library);
    expect(await writeEdit(library, request, 2_000_000)).toEqual(first);
    expect(await dump(library)).toEqual(before);
  });

  it('with a used op-id is not done again even after another edit took it back', async () => {
    const library = testLibrary();
    const op = opId();
    await edit(library, paper, { kind: 'addTag', tag: 'rlhf' }, op);
    await edit(library, paper, { kind: 'removeTag', tag: 'rlhf' });
    await edit(library, paper, { kind: 'setStar', star: true });
    const { value } = await edit(library, paper, { kind: 'addTag', tag: 'rlhf' }, op);
    expect(value.annotation).toMatchObject({ tags: [], star: true });
  });

  it('that leaves nothing said is not listed, but its stamps and history stay', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'addTag', tag: 'rlhf' });
    const { value } = await edit(library, paper, { kind: 'removeTag', tag: 'RLHF' });
    expect(value.annotation).toBeNull();
    expect(await getAnnotations(library, [paper.id])).toEqual([]);
    expect(await latestAnnotations(library, 10)).toEqual([]);
    expect(await countAnnotations(library)).toBe(0);
    expect(await tagUses(library)).toEqual([]);
    expect((await library.annotations.get(paper.id))?.stamps.tags).toHaveLength(1);
    expect(await library.edits.count()).toBe(2);
    expect((await library.search.toArray()).map(({ lines }) => lines)).toEqual(['']);
  });

  it('is stamped later than all before it, even where the clock goes back ten years', async () => {
    const library = testLibrary();
    const at = (now: number, note: string) =>
      writeEdit(library, { op: opId(), paper, edit: { kind: 'setNote', note, base: '' }, site: 'arxiv' }, now);
    await at(1_780_000_000_000, 'now');
    await at(1_460_000_000_000, 'then');
    const stamps = (await library.edits.toArray()).map(({ stamp }) => stamp);
    expect(new Set(stamps).size).toBe(2);
    expect((await library.annotations.get(paper.id))?.stamps.note).toBe(stamps.toSorted().at(-1));
    expect(stamps.map(millisOf)).toEqual([1_780_000_000_000, 1_780_000_000_000]);
  });

  it('never loses to a poorer page what a richer one said of the paper', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'setStar', star: true });
    await edit(library, testPaper(paper.id, { title: '', authors: [], upvotes: 7 }), {
      kind: 'setStatus',
      status: 'later',
    });
    expect((await getPapers(library, [paper.id])).get(paper.id)).toEqual({ ...paper, upvotes: 7 });
  });
});

describe('a paper that gets a stronger id', () => {
  const weak = testPaper('doi:10.1145/1234567.7654321');
  const strong = testPaper('arxiv:2606.00467', { aliases: ['doi:10.1145/1234567.7654321'] });

  it('moves there with tags, note, facts and history, and is still found by its old one', async () => {
    const library = testLibrary();
    await edit(library, weak, { kind: 'addTag', tag: 'rlhf' });
    const { value, ids } = await edit(library, strong, { kind: 'setStar', star: true });
    expect(value.annotation).toMatchObject({ id: strong.id, aliases: [weak.id], tags: ['rlhf'], star: true });
    expect(ids).toEqual([strong.id, weak.id]);
    expect(await library.annotations.count()).toBe(1);
    expect(await getAnnotations(library, [weak.id])).toEqual([value.annotation]);
    expect([...(await getPapers(library, [weak.id, strong.id])).keys()]).toEqual([strong.id]);
    expect(await countAnnotations(library)).toBe(1);
    expect(await tagUses(library)).toMatchObject([{ tag: 'rlhf', count: 1 }]);
  });

  it('merges with what was said under that id', async () => {
    const library = testLibrary();
    await edit(library, weak, { kind: 'addTag', tag: 'rlhf' });
    await edit(library, weak, { kind: 'setNote', note: 'From the DOI.', base: '' });
    await edit(library, testPaper(strong.id), { kind: 'addTag', tag: 'RLHF' });
    await edit(library, testPaper(strong.id), { kind: 'setNote', note: 'From arXiv.', base: '' });
    expect(await tagUses(library)).toMatchObject([{ count: 2 }]);
    const { value } = await edit(library, strong, { kind: 'addTag', tag: 'judges' });
    expect(value.annotation?.id).toBe(strong.id);
    expect(value.annotation?.tags).toHaveLength(2);
    expect(value.annotation?.note).toContain('From the DOI.');
    expect(value.annotation?.note).toContain('From arXiv.');
    expect(await library.annotations.count()).toBe(1);
    expect(await tagUses(library)).toMatchObject([{ count: 1 }, { count: 1 }]);
  });

  it('keeps its strong id when it is met under the weak one again', async () => {
    const library = testLibrary();
    await edit(library, strong, { kind: 'setStar', star: true });
    const { value } = await edit(library, weak, { kind: 'addTag', tag: 'rlhf' });
    expect(value.annotation).toMatchObject({ id: strong.id, aliases: [weak.id], star: true });
  });

  it('stays one paper where three names meet', async () => {
    const library = testLibrary();
    const [a, b, c] = ['arxiv:2606.00467', 'doi:10.1145/1234567.7654321', 'acl:2020.acl-main.405'];
    await edit(library, testPaper(b), { kind: 'addTag', tag: 'b' });
    await edit(library, testPaper(c), { kind: 'addTag', tag: 'c' });
    await edit(library, testPaper(a), { kind: 'addTag', tag: 'a' });
    await edit(library, testPaper(c, { aliases: [a, b] }), { kind: 'setStar', star: true });
    const [annotation, ...others] = await getAnnotations(library, [a, b, c].map(paperId));
    expect(others).toEqual([]);
    expect(annotation).toMatchObject({ id: a, star: true });
    expect(annotation?.tags.toSorted()).toEqual(['a', 'b', 'c']);
  });
});
