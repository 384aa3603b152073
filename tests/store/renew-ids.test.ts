import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Paper } from '../../src/core/paper.ts';
import { parseQuery } from '../../src/core/query.ts';
import { readJson } from '../../src/formats/json/read-json.ts';
import { writeJson } from '../../src/formats/json/write-json.ts';
import { getAnnotations, getDraft, libraryEntries } from '../../src/store/read.ts';
import { getRelated } from '../../src/store/related.ts';
import { loadIndex, search } from '../../src/store/search.ts';
import { putDraft } from '../../src/store/write/draft.ts';
import { writeImport } from '../../src/store/write/import.ts';
import { writeLearned } from '../../src/store/write/learn.ts';
import { writeApart } from '../../src/store/write/link.ts';
import { renewIds } from '../../src/store/write/renew-ids.ts';
import { writeUndo } from '../../src/store/write/undo.ts';
import { writeUndoImport } from '../../src/store/write/undo-import.ts';
import { writeUnlink } from '../../src/store/write/unlink.ts';
import { at, expectWhole, type Step, step, take } from './any-steps.ts';
import { asOlder, older, olderLibrary, standing } from './older-ids.ts';
import { dump, edit, opId, paperId, testLibrary, testPaper, tick } from './test-library.ts';

vi.setConfig({ testTimeout: 300_000 });

const renew = (library: ReturnType<typeof testLibrary>) => renewIds(library, tick, () => {});
const [acl, arxiv, doi] = [older.acl.is, older.arxiv.is, older.slash.is].map((id) => testPaper(id)) as [
  Paper,
  Paper,
  Paper,
];
const note = (text: string, base = '') => ({ kind: 'setNote', note: text, base }) as const;
const undo = (library: ReturnType<typeof testLibrary>, { id }: Paper) =>
  writeUndo(library, { op: opId(), ids: [id], since: 0, mayUndo: () => true }, tick());

const names = Object.keys(older) as (keyof typeof older)[];

describe.each(names)('what was kept under an older id (%s)', (which) => {
  const paper = standing(which);
  const now = testPaper(older[which].is);

  it('is found under the id of now, with its facts, its search line and its edits', async () => {
    const source = testLibrary();
    await edit(source, paper, { kind: 'addTag', tag: 'mine' });
    await edit(source, paper, note('My words.'));
    await putDraft(source, { id: paper.id, note: 'Unsaved.', base: '', tag: 't', at: 1 });
    const library = await olderLibrary(source);
    expect(JSON.stringify(await dump(library))).toContain(older[which].was);
    const told: string[] = [];
    await renewIds(library, tick, (ids) => told.push(...ids));
    expect(told).toContain(now.id);
    const written = JSON.stringify(await dump(library));
    expect(written).not.toContain(older[which].was);
    expect(await getAnnotations(library, [now.id])).toMatchObject([{ id: now.id, note: 'My words.', tags: ['mine'] }]);
    expect(await library.papers.toArray()).toMatchObject([{ id: now.id, title: paper.title }]);
    expect(search(await loadIndex(library), parseQuery('words tag:mine'))).toEqual([now.id]);
    expect(await getDraft(library, now.id)).toMatchObject({ note: 'Unsaved.' });
    expect((await undo(library, now)).value?.edit).toMatchObject({ kind: 'setNote' });
    expect((await undo(library, now)).value?.edit).toMatchObject({ kind: 'addTag' });
    expect(await getAnnotations(library, [now.id])).toEqual([]);
  });

  it('becomes one with what is kept under that id, and no word is lost', async () => {
    const source = testLibrary();
    await edit(source, now, note('Newer words.'));
    await edit(source, now, { kind: 'addTag', tag: 'new' });
    await edit(source, paper, note('Older words.'));
    await edit(source, paper, { kind: 'setStar', star: true });
    await putDraft(source, { id: paper.id, note: 'One.', base: '', tag: '', at: 1 });
    await putDraft(source, { id: now.id, note: 'Two.', base: '', tag: '', at: 2 });
    const library = await olderLibrary(source);
    await renew(library);
    const [row, ...others] = await library.annotations.toArray();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ id: now.id, aliases: [], star: true, tags: ['new'] });
    for (const words of ['Newer words.', 'Older words.']) expect(row?.note).toContain(words);
    expect((await getDraft(library, now.id))?.note).toBe('Two.\n\nOne.');
    await expectWhole(library, ['new']);
  });

  it('is an alias under the id of now where another one is stronger', async () => {
    const source = testLibrary();
    await edit(source, { ...paper, aliases: [paperId('openreview:kf7GxYb5Xy')] }, note('Mine.'));
    const library = await olderLibrary(source);
    await renew(library);
    expect(await library.annotations.toArray()).toMatchObject([{ id: now.id, aliases: ['openreview:kf7GxYb5Xy'] }]);
  });
});

it('a paper out of the bin is not taken into it, and what lies in it alone stays there', async () => {
  const source = testLibrary();
  await edit(source, acl, note('Kept.'));
  await edit(source, standing('acl'), note('Binned.'));
  await edit(source, standing('acl'), { kind: 'delete' });
  await edit(source, standing('arxiv'), note('Binned too.'));
  await edit(source, standing('arxiv'), { kind: 'delete' });
  const library = await olderLibrary(source);
  await renew(library);
  const [joint] = await getAnnotations(library, [acl.id]);
  for (const words of ['Kept.', 'Binned.']) expect(joint?.note).toContain(words);
  expect(await library.annotations.get(arxiv.id)).toMatchObject({ note: 'Binned too.', deleted: expect.any(Number) });
});

it('an id that another paper has already stays with that one', async () => {
  const source = testLibrary();
  const [one, two] = [testPaper('arxiv:1902.02534'), testPaper('arxiv:2106.09608')];
  await edit(source, { ...one, aliases: [standing('acl').id] }, note('One.'));
  await edit(source, { ...two, aliases: [acl.id] }, note('Two.'));
  const library = await olderLibrary(source);
  await renew(library);
  expect(await library.annotations.get(one.id)).toMatchObject({ note: 'One.', aliases: [] });
  expect(await library.annotations.get(two.id)).toMatchObject({ note: 'Two.', aliases: [acl.id] });
});

it('what the user parted stays apart', async () => {
  const source = testLibrary();
  const one = testPaper('openreview:kf7GxYb5Xy');
  await edit(source, { ...one, aliases: [standing('acl').id] }, note('One.'));
  await edit(source, acl, note('Two.'));
  await writeApart(source, { paper: one.id, other: acl.id }, tick());
  const library = await olderLibrary(source);
  await renew(library);
  expect(await library.annotations.get(one.id)).toMatchObject({ note: 'One.', aliases: [] });
  expect(await library.annotations.get(acl.id)).toMatchObject({ note: 'Two.', aliases: [] });
  await writeLearned(library, [[one.id, acl.id]], tick());
  expect(await library.annotations.count()).toBe(2);
  const partings = (await library.links.toArray()).filter(({ what }) => what === 'apart');
  expect(partings).toMatchObject([{ parts: [[one.id], [acl.id]] }]);
});

it('a link can still be taken back, but no link of two names that are one id now', async () => {
  const source = testLibrary();
  const review = testPaper('openreview:kf7GxYb5Xy');
  await edit(source, standing('acl'), note('One.'));
  await edit(source, review, note('Two.'));
  await writeLearned(source, [[review.id, standing('acl').id]], tick());
  await edit(source, arxiv, note('Three.'));
  await edit(source, standing('arxiv'), note('Four.'));
  await writeLearned(source, [[arxiv.id, standing('arxiv').id]], tick());
  const library = await olderLibrary(source);
  await renew(library);
  expect(await library.links.where('names').equals(arxiv.id).count()).toBe(0);
  expect((await getRelated(library, arxiv)).link).toBeNull();
  const { link } = await getRelated(library, review);
  expect(link).toMatchObject({ other: acl.id });
  await writeUnlink(library, { link: link?.stamp ?? expect.fail(), paper: review.id });
  expect(await library.annotations.get(acl.id)).toMatchObject({ note: 'One.', aliases: [] });
  expect(await library.annotations.get(review.id)).toMatchObject({ note: 'Two.', aliases: [] });
  const [joint] = await getAnnotations(library, [arxiv.id]);
  for (const words of ['Three.', 'Four.']) expect(joint?.note).toContain(words);
});

it('an import can still be taken back, also where it brought both names', async () => {
  const source = testLibrary();
  await edit(source, standing('acl'), note('Mine.'));
  const before = await getAnnotations(await renewedCopy(source), [acl.id]);
  const brought = testLibrary();
  await edit(brought, standing('acl'), { kind: 'addTag', tag: 'brought' });
  await edit(brought, doi, { kind: 'addTag', tag: 'one' });
  await edit(brought, standing('slash'), { kind: 'addTag', tag: 'two' });
  const ids = [standing('acl').id, doi.id, standing('slash').id];
  const entries = (await getAnnotations(brought, ids)).map((annotation) => ({ annotation }));
  const batch = opId();
  await writeImport(source, { op: opId(), batch, entries }, tick());
  const library = await renewedCopy(source);
  expect(await getAnnotations(library, [acl.id, doi.id])).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ id: doi.id, tags: expect.arrayContaining(['one', 'two']) })]),
  );
  await writeUndoImport(library, batch, tick());
  expect(await getAnnotations(library, [acl.id])).toEqual(before);
  expect(await getAnnotations(library, [doi.id])).toEqual([]);
});

it('a file that was written before is read as what it means, and changes nothing where that was taken over', async () => {
  const source = testLibrary();
  for (const name of names) await edit(source, standing(name), note(`Words of ${name}.`));
  await edit(source, { ...doi, aliases: [standing('arxiv').id] }, { kind: 'setStar', star: true });
  let file = '';
  await writeJson(
    libraryEntries(source),
    (text) => {
      file += text;
    },
    tick(),
  );
  const { entries, problems } = await readJson(asOlder(file));
  expect(problems).toEqual([]);
  const [taken, fresh] = [await renewedCopy(source), testLibrary()];
  const before = await dump(taken);
  await writeImport(taken, { op: opId(), batch: opId(), entries }, tick());
  expect((await dump(taken))['annotations']).toEqual(before['annotations']);
  await writeImport(fresh, { op: opId(), batch: opId(), entries }, tick());
  const said = async (library: typeof source) =>
    (await getAnnotations(library, [acl.id, arxiv.id, doi.id])).map(({ id, aliases, note: words, star }) => {
      return { id, aliases: aliases.toSorted(), words: words.split('\n').toSorted(), star };
    });
  expect(await said(fresh)).toEqual(await said(taken));
});

async function renewedCopy(source: ReturnType<typeof testLibrary>) {
  const library = await olderLibrary(source);
  await renew(library);
  return library;
}

it('is done once, and by a library of this version never', async () => {
  const source = testLibrary();
  await edit(source, acl, note('Mine.'));
  const before = await dump(source);
  await renew(source);
  expect(await dump(source)).toEqual(before);
  const library = await renewedCopy(source);
  const read = vi.spyOn(library.annotations, 'orderBy');
  await renew(library);
  expect(read).not.toHaveBeenCalled();
  const empty = testLibrary();
  await renew(empty);
  expect(await empty.meta.count()).toBe(0);
});

const all = [
  ...names.map(standing),
  ...[acl, arxiv, doi, testPaper('openreview:kf7GxYb5Xy'), testPaper('arxiv:2106.09608')],
];
const steps = (most: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 9, arbitrary: step },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('bin' as const), paper: at }) },
    ),
    {
      maxLength: most,
    },
  );

it('whatever was done, a step that is killed anywhere and begun anew loses no word, nor does what is done later', async () => {
  let joined = 0;
  let killed = 0;
  await fc.assert(
    fc.asyncProperty(steps(24), steps(12), fc.nat(2), async (before, after, most) => {
      const source = testLibrary();
      const words = new Set<string>();
      const run = async (library: typeof source, todo: readonly Step[], papers: readonly Paper[], name: string) => {
        for (const [number, what] of todo.entries()) {
          const { wrote, tookBack } = await take(library, papers, what, `${name}${number}`);
          if (wrote !== undefined) words.add(wrote);
          if (tookBack !== undefined) words.delete(tookBack);
        }
      };
      await run(source, before, all, 'before');
      await expectWhole(source, [...words]);
      const library = await olderLibrary(source);
      const rows = await library.annotations.count();
      let left = most;
      const kill = (): number => {
        left -= 1;
        if (left < 0) throw new Error('killed');
        return tick();
      };
      await renewIds(library, kill, () => {}).catch(() => {
        killed += 1;
      });
      await expectWhole(library, [...words]);
      await renew(library);
      await expectWhole(library, [...words]);
      const text = JSON.stringify(await dump(library));
      expect(Object.values(older).filter(({ was }) => text.includes(`"${was}`))).toEqual([]);
      if ((await library.annotations.count()) < rows) joined += 1;
      await run(library, after, all.slice(4), 'after');
      await expectWhole(library, [...words]);
    }),
    { numRuns: 150 },
  );
  expect(joined).toBeGreaterThan(20);
  expect(killed).toBeGreaterThan(20);
});
