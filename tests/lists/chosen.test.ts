import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenOf, moved, neighbourOf } from '../../src/lists/keys/chosen.ts';
import { paperId } from '../store/test-library.ts';

const all = Array.from({ length: 9 }, (_, at) => paperId(`arxiv:2606.0000${at}`));
const outside = paperId('arxiv:2501.00001');
const lists = fc.subarray(all, { minLength: 1 });
const within = lists.chain((ids) => fc.record({ ids: fc.constant(ids), chosen: fc.constantFrom(...ids) }));

describe('the chosen line', () => {
  it('stays chosen while it is in the list; else the first line is chosen', () => {
    fc.assert(
      fc.property(within, ({ ids, chosen }) => {
        expect(chosenOf(ids, chosen)).toBe(chosen);
        expect(chosenOf(ids, outside)).toBe(ids[0]);
        expect(chosenOf(ids, undefined)).toBe(ids[0]);
      }),
    );
    expect(chosenOf([], outside)).toBeUndefined();
  });

  it('`next` reaches every line and stops at the last', () => {
    fc.assert(
      fc.property(lists, (ids) => {
        const walked = [...ids.keys()].reduce((path) => [...path, moved(ids, path.at(-1), 'next')], [ids[0]]);
        expect(walked).toEqual([...ids, ids.at(-1)]);
      }),
    );
  });

  it('`previous` undoes `next`, and leaves the list above the first line', () => {
    fc.assert(
      fc.property(within, ({ ids, chosen }) => {
        const next = moved(ids, chosen, 'next');
        if (next !== chosen) expect(moved(ids, next, 'previous')).toBe(chosen);
        expect(moved(ids, ids[0], 'previous')).toBeUndefined();
      }),
    );
  });

  it('`first` and `last` reach the ends in one step', () => {
    expect(moved(all, all[4], 'first')).toBe(all[0]);
    expect(moved(all, all[4], 'last')).toBe(all[8]);
  });

  it('is followed by the line below when it leaves the list; the last line is followed by the line above', () => {
    expect(neighbourOf(all, all[4] ?? outside)).toBe(all[5]);
    expect(neighbourOf(all, all[8] ?? outside)).toBe(all[7]);
    expect(neighbourOf(all.slice(0, 1), all[0] ?? outside)).toBeUndefined();
  });
});
