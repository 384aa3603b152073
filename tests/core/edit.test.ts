import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, blankAnnotation } from '../../src/core/annotation.ts';
import { applyEdit, type Edit, invertEdit, parseOpId } from '../../src/core/edit.ts';
import { parsePaperId } from '../../src/core/ids/paper-id.ts';
import { nextStamp, type Stamp } from '../../src/core/stamp.ts';
import { tagKey } from '../../src/core/tag.ts';

const id = parsePaperId('arxiv:2606.00467') ?? expect.fail('no id');
const blank = blankAnnotation({ id, aliases: [], title: 'Rewards', authors: ['A. Author'] }, 1_000);

/** Makes stamps that follow each other. */
function stamps(): () => Stamp {
  let last: Stamp | undefined;
  return () => {
    last = nextStamp(last, 2_000, 'device');
    return last;
  };
}

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom('a', 'A ', 'b', 'c/d', 'É').map((tag): Edit => ({ kind: 'addTag', tag })),
  fc.constantFrom('a', 'b', 'C/D', 'e\u0301').map((tag): Edit => ({ kind: 'removeTag', tag })),
  fc.constantFrom('later', 'reading', 'read', null).map((status): Edit => ({ kind: 'setStatus', status })),
  fc.boolean().map((star): Edit => ({ kind: 'setStar', star })),
  fc.constantFrom('x', 'x\ny', '').map((note): Edit => ({ kind: 'setNote', note, base: note })),
  fc.constant<Edit>({ kind: 'delete' }),
  fc.constant<Edit>({ kind: 'restore' }),
);

/** Returns the words of an annotation without their times and order. */
const said = ({ tags, note, status, star, deleted }: Annotation) => ({
  tags: tags.map(tagKey).toSorted(),
  note,
  status,
  star,
  deleted: deleted !== undefined,
});

describe('an edit', () => {
  it('and its inverse restore the annotation before, and an edit without inverse changed nothing', () => {
    let inverted = 0;
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (edits) => {
        const stamp = stamps();
        let before = blank;
        for (const typed of edits) {
          const edit = typed.kind === 'setNote' ? { ...typed, base: before.note } : typed;
          const after = applyEdit(before, edit, stamp());
          const inverse = invertEdit(before, edit, after);
          if (inverse.length === 0) expect(said(after)).toEqual(said(before));
          else {
            inverted += 1;
            const back = inverse.reduce((each, one) => applyEdit(each, one, stamp()), after);
            expect(said(back)).toEqual(said(before));
          }
          before = after;
        }
      }),
      { numRuns: 2_000 },
    );
    expect(inverted).toBeGreaterThan(2_000);
  });

  it('changes neither the annotation nor anything in it', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 6 }), anyEdit, (edits, last) => {
        const stamp = stamps();
        const annotation = edits.reduce((each, edit) => applyEdit(each, edit, stamp()), blank);
        const copy = structuredClone(annotation);
        applyEdit(annotation, last, stamp());
        expect(annotation).toEqual(copy);
      }),
    );
  });

  it('stamps only the field that it changes', () => {
    const stamp = nextStamp(undefined, 2_000, 'device');
    const stamped = (edit: Edit) => applyEdit(blank, edit, stamp).stamps;
    expect(stamped({ kind: 'addTag', tag: 'RL' })).toEqual({ tags: [['rl', stamp]] });
    expect(stamped({ kind: 'removeTag', tag: 'RL' })).toEqual({ tags: [['rl', stamp]] });
    expect(stamped({ kind: 'setNote', note: 'x', base: '' })).toEqual({ tags: [], note: stamp });
    expect(stamped({ kind: 'setStatus', status: null })).toEqual({ tags: [], status: stamp });
    expect(stamped({ kind: 'setStar', star: true })).toEqual({ tags: [], star: stamp });
    expect(stamped({ kind: 'delete' })).toEqual({ tags: [], deleted: stamp });
    expect(stamped({ kind: 'restore' })).toEqual({ tags: [], deleted: stamp });
  });

  it.each<[Edit, boolean]>([
    [{ kind: 'addTag', tag: 'fresh' }, true],
    [{ kind: 'addTag', tag: ' \u0000 ' }, false],
    [{ kind: 'removeTag', tag: 'kept' }, false],
    [{ kind: 'setNote', note: 'A thought.', base: '' }, true],
    [{ kind: 'setNote', note: '', base: '' }, false],
    [{ kind: 'setNote', note: 'Old.', base: 'Old.' }, false],
    [{ kind: 'setStatus', status: 'later' }, true],
    [{ kind: 'setStatus', status: null }, false],
    [{ kind: 'setStar', star: true }, true],
    [{ kind: 'setStar', star: false }, false],
    [{ kind: 'restore' }, true],
  ])('takes a paper out of the bin where it says something of it: %j %s', (edit, takesOut) => {
    const stamp = stamps();
    const edits: Edit[] = [
      { kind: 'addTag', tag: 'kept' },
      { kind: 'setNote', note: 'Old.', base: '' },
      { kind: 'delete' },
    ];
    const binned = edits.reduce((each, one) => applyEdit(each, one, stamp()), blank);
    const after = applyEdit(binned, edit, stamp());
    expect(after.deleted === undefined).toBe(takesOut);
    if (takesOut) expect([after.tags.includes('kept'), after.note.includes('Old.')]).toEqual([true, true]);
  });

  it('keeps a tag once and as it was first written, whatever case it is added in again', () => {
    const stamp = stamps();
    const tags = ['Two  words', 'TWO WORDS', 'two words'].reduce(
      (each, tag) => applyEdit(each, { kind: 'addTag', tag }, stamp()),
      blank,
    ).tags;
    expect(tags).toEqual(['Two words']);
  });
});

type Step = { tab: 0 | 1; what: 'tag' | 'line'; answered: boolean };

const stepsWith = (answered: fc.Arbitrary<boolean>): fc.Arbitrary<Step[]> =>
  fc.array(fc.record({ tab: fc.constantFrom(0, 1), what: fc.constantFrom('tag', 'line'), answered }), {
    minLength: 2,
    maxLength: 10,
  });

/** Two tabs take turns. Each learns of the other only from the answers to its own edits, and some of those are lost. */
function play(steps: readonly Step[]): { marks: string[]; kept: string[] } {
  const stamp = stamps();
  const seen = ['', ''];
  let annotation = blank;
  const marks = steps.map(({ tab, what, answered }, at) => {
    const mark = `${tab === 0 ? 'a' : 'b'}${at}`;
    const base = seen[tab] ?? '';
    const note = base === '' ? mark : `${base}\n${mark}`;
    const edit: Edit = what === 'tag' ? { kind: 'addTag', tag: mark } : { kind: 'setNote', note, base };
    annotation = applyEdit(annotation, edit, stamp());
    if (answered) seen[tab] = annotation.note;
    return mark;
  });
  return {
    marks: marks.toSorted(),
    kept: [...annotation.tags, ...annotation.note.split('\n')].filter(Boolean).toSorted(),
  };
}

describe('two tabs', () => {
  it('in 10 000 interleavings keep every edit, once', () => {
    let edits = 0;
    fc.assert(
      fc.property(stepsWith(fc.constant(true)), (steps) => {
        const { marks, kept } = play(steps);
        expect(kept).toEqual(marks);
        edits += marks.length;
      }),
      { numRuns: 10_000 },
    );
    expect(edits).toBeGreaterThan(20_000);
  });

  it('lose none if answers are lost either', () => {
    fc.assert(
      fc.property(stepsWith(fc.boolean()), (steps) => {
        const { marks, kept } = play(steps);
        expect(kept).toEqual(expect.arrayContaining(marks));
      }),
      { numRuns: 2_000 },
    );
  });
});

it('an op-id is 16 to 64 small letters, digits and hyphens', () => {
  for (const good of ['0123456789abcdef', 'a-'.repeat(32)]) expect(parseOpId(good)).toBe(good);
  for (const bad of ['', 'short', 'A'.repeat(16), 'a'.repeat(65), ' '.repeat(16), `${'a'.repeat(16)}\n`])
    expect(parseOpId(bad)).toBeUndefined();
});
