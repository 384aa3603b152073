import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/core/annotation.ts';
import type { Edit } from '../../src/core/edit.ts';
import type { PaperId } from '../../src/core/ids/paper-id.ts';
import { tagKey } from '../../src/core/tag.ts';
import { getAnnotations } from '../../src/store/read.ts';
import type { Library } from '../../src/store/schema.ts';
import { type Undone, writeUndo } from '../../src/store/write/undo.ts';
import { dump, edit, opId, testLibrary, testPaper, tick } from './test-library.ts';

const paper = testPaper('arxiv:2606.00467');
const other = testPaper('arxiv:2606.00468');

const undo = async (library: Library, ids: PaperId[] = [paper.id], op = opId()): Promise<Undone> =>
  (await writeUndo(library, { op, ids, since: 0, mayUndo: () => true }, tick())).value;

describe('undo', () => {
  it('takes back the latest edit of the papers asked for, and only of those', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'addTag', tag: 'rlhf' });
    await edit(library, other, { kind: 'setStar', star: true });
    expect(await undo(library)).toMatchObject({ edit: { kind: 'addTag' }, saved: { annotation: null } });
    expect(await undo(library, [paper.id, other.id])).toMatchObject({ edit: { kind: 'setStar' } });
    expect(await undo(library, [paper.id, other.id])).toBeNull();
  });

  it('goes further back each time, and never does again what it took back', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'addTag', tag: 'one' });
    await edit(library, paper, { kind: 'addTag', tag: 'two' });
    await edit(library, paper, { kind: 'removeTag', tag: 'one' });
    const tags = async (): Promise<string[] | undefined> => (await undo(library))?.saved.annotation?.tags;
    expect(await tags()).toEqual(['two', 'one']);
    expect(await tags()).toEqual(['one']);
    expect(await tags()).toBeUndefined();
    expect(await undo(library)).toBeNull();
  });

  it('passes over an edit that changed nothing', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'addTag', tag: 'rlhf' });
    await edit(library, paper, { kind: 'addTag', tag: 'RLHF' });
    await edit(library, paper, { kind: 'setStar', star: false });
    expect(await undo(library)).toMatchObject({ edit: { kind: 'addTag', tag: 'rlhf' } });
  });

  it('with the same op-id takes back once, and answers the same', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'addTag', tag: 'one' });
    await edit(library, paper, { kind: 'addTag', tag: 'two' });
    const op = opId();
    const first = await undo(library, [paper.id], op);
    const before = await dump(library);
    expect(await undo(library, [paper.id], op)).toEqual(first);
    expect(await dump(library)).toEqual(before);
  });

  it('that found nothing takes nothing back when it is repeated later', async () => {
    const library = testLibrary();
    const op = opId();
    expect(await undo(library, [paper.id], op)).toBeNull();
    await edit(library, paper, { kind: 'setStar', star: true });
    expect(await undo(library, [paper.id], op)).toBeNull();
  });

  it('reaches edits that were made under another name of the paper', async () => {
    const library = testLibrary();
    await edit(library, testPaper('doi:10.1145/1234567.7654321'), { kind: 'addTag', tag: 'rlhf' });
    const strong = testPaper('arxiv:2606.00467', { aliases: ['doi:10.1145/1234567.7654321'] });
    await edit(library, strong, { kind: 'setStar', star: true });
    await undo(library, [strong.id]);
    expect(await undo(library, [strong.id])).toMatchObject({ edit: { kind: 'addTag' }, saved: { annotation: null } });
  });

  it('of a note keeps what was written since in another tab', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'setNote', note: 'first\n\nlast', base: '' });
    await edit(library, paper, { kind: 'setNote', note: 'first\n\nlast\nmine', base: 'first\n\nlast' });
    await edit(library, other, { kind: 'setStar', star: true });
    expect((await undo(library))?.saved.annotation?.note).toBe('first\n\nlast');
  });

  it('brings back a paper from the bin, where the one who asks may do that', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'setStar', star: true });
    expect((await edit(library, paper, { kind: 'delete' })).value.annotation).toBeNull();
    const fromPage = { op: opId(), ids: [paper.id], since: 0, mayUndo: (what: Edit) => what.kind !== 'delete' };
    expect((await writeUndo(library, fromPage, tick())).value).toBeNull();
    expect(await getAnnotations(library, [paper.id])).toEqual([]);
    expect((await undo(library))?.saved.annotation).toMatchObject({ star: true });
  });
});

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom('a', 'A', 'b', 'c/d').map((tag): Edit => ({ kind: 'addTag', tag })),
  fc.constantFrom('a', 'b', 'C/D').map((tag): Edit => ({ kind: 'removeTag', tag })),
  fc.constantFrom('later', 'read', null).map((status): Edit => ({ kind: 'setStatus', status })),
  fc.boolean().map((star): Edit => ({ kind: 'setStar', star })),
  fc.constantFrom('x', 'x\ny', '').map((note): Edit => ({ kind: 'setNote', note, base: note })),
  fc.constant<Edit>({ kind: 'delete' }),
  fc.constant<Edit>({ kind: 'restore' }),
);

const said = (annotation: Annotation | undefined) => ({
  tags: annotation?.tags.map(tagKey).toSorted() ?? [],
  note: annotation?.note ?? '',
  status: annotation?.status,
  star: annotation?.star ?? false,
  deleted: annotation?.deleted !== undefined,
});

it('taken as often as there were edits, undo gives back every state on the way to nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const library = testLibrary();
      const states = [said(undefined)];
      for (const what of edits) {
        // The note is edited from what stands there, as one editor does.
        const note = (await library.annotations.get(paper.id))?.note ?? '';
        await edit(library, paper, what.kind === 'setNote' ? { ...what, base: note } : what);
        const state = said(await library.annotations.get(paper.id));
        if (JSON.stringify(state) !== JSON.stringify(states.at(-1))) states.push(state);
      }
      for (const state of states.reverse()) {
        expect(said(await library.annotations.get(paper.id))).toEqual(state);
        await undo(library);
      }
      expect(await undo(library)).toBeNull();
    }),
    { numRuns: 60 },
  );
});
