import { describe, expect, it } from 'vitest';
import type { ReadyImport } from '../../src/files/ready-import.ts';
import { type ImportEvent, type ImportState, importAfter } from '../../src/import/import-state.ts';
import { anAnnotation } from '../lists/an-annotation.ts';
import { opId, testPaper } from '../store/test-library.ts';

const entries = [1, 2, 3].map((at) => ({ annotation: anAnnotation(testPaper(`arxiv:2606.0000${at}`)) }));
const ready: ReadyImport = {
  file: 'a.json',
  entries,
  onlyBinned: [],
  counts: { fresh: 3, changed: 0, same: 0, inBin: 0, bad: 0 },
  problems: [],
  unread: 0,
  toBin: 0,
  putBack: false,
};
const batch = opId();
const error = { code: 'no-answer', detail: 'library.import: no answer' } as const;

const stateAfter = (...events: ImportEvent[]): ImportState => events.reduce(importAfter, { at: 'start' });

const chosen: ImportEvent = { type: 'chosen', file: 'a.json' };
const read: ImportEvent = { type: 'read', ready };
const begun: ImportEvent = { type: 'begun', batch };
const saved = (papers: number): ImportEvent => ({ type: 'saved', papers, changed: papers });

describe('an import', () => {
  it('goes from a file to its end', () => {
    expect(stateAfter(chosen)).toEqual({ at: 'reading', file: 'a.json' });
    expect(stateAfter(chosen, read)).toEqual({ at: 'ready', ready });
    expect(stateAfter(chosen, read, begun)).toEqual({
      at: 'saving',
      progress: { entries, putBack: false, batch, done: 0, changed: 0 },
    });
    expect(stateAfter(chosen, read, begun, saved(2))).toMatchObject({
      at: 'saving',
      progress: { done: 2, changed: 2 },
    });
    expect(stateAfter(chosen, read, begun, saved(2), saved(1))).toMatchObject({
      at: 'done',
      progress: { done: 3, changed: 3 },
    });
  });

  it('brings what lies in the bin where the user leaves it so, else only what changes something', () => {
    const onlyBinned = [{ annotation: anAnnotation(testPaper('arxiv:2606.00004')) }];
    const binned: ImportEvent = { type: 'read', ready: { ...ready, onlyBinned, putBack: true } };
    expect(stateAfter(chosen, binned, begun)).toMatchObject({
      progress: { entries: [...entries, ...onlyBinned], putBack: true },
    });
    const left: ImportEvent = { type: 'putBackChosen', putBack: false };
    expect(stateAfter(chosen, binned, left, begun)).toMatchObject({ progress: { entries, putBack: false } });
    expect(stateAfter(chosen, binned, left, begun, saved(3))).toMatchObject({ at: 'done' });
    expect(stateAfter(chosen, binned, begun, saved(3))).toMatchObject({ at: 'saving' });
    expect(stateAfter(chosen, left)).toEqual(stateAfter(chosen));
  });

  it('says why a file was refused, and takes the next one', () => {
    const refused: ImportEvent = { type: 'refused', refusal: { kind: 'newer', version: 9 } };
    expect(stateAfter(chosen, refused)).toEqual({
      at: 'start',
      file: 'a.json',
      refusal: { kind: 'newer', version: 9 },
    });
    expect(stateAfter(chosen, refused, chosen)).toEqual({ at: 'reading', file: 'a.json' });
  });

  it('that stopped goes on where it was, or is taken back', () => {
    const stopped: ImportEvent[] = [chosen, read, begun, saved(2), { type: 'failed', error }];
    expect(stateAfter(...stopped)).toMatchObject({ at: 'stopped', error, progress: { done: 2 } });
    expect(stateAfter(...stopped, { type: 'resumed' })).toMatchObject({ at: 'saving', progress: { done: 2, batch } });
    expect(stateAfter(...stopped, { type: 'undone', restored: 2 })).toEqual({ at: 'undone', restored: 2 });
  });

  it('can be taken back at its end, once', () => {
    const undone = stateAfter(chosen, read, begun, saved(3), { type: 'undone', restored: 3 });
    expect(undone).toEqual({ at: 'undone', restored: 3 });
    expect(importAfter(undone, { type: 'undone', restored: 9 })).toBe(undone);
  });

  it('that runs takes no other file and is not left', () => {
    const running = stateAfter(chosen, read, begun);
    for (const event of [chosen, { type: 'left' }, read, begun] as const)
      expect(importAfter(running, event)).toBe(running);
  });

  it('hears no answer that comes after it was left', () => {
    const left = stateAfter(chosen, { type: 'left' });
    for (const late of [read, saved(1), { type: 'failed', error }] as const) expect(importAfter(left, late)).toBe(left);
  });
});
