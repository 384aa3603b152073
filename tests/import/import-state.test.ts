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
  counts: { fresh: 3, changed: 0, same: 0, inBin: 0, unreadable: 0 },
  problems: [],
  unread: 0,
  toBin: 0,
  putBack: false,
};
const batch = opId();

const stateAfter = (...events: ImportEvent[]): ImportState => events.reduce(importAfter, { at: 'start' });

const chosen: ImportEvent = { type: 'chosen', file: 'a.json' };
const read: ImportEvent = { type: 'read', ready };
const begun: ImportEvent = { type: 'begun', batch };
const found: ImportEvent = { type: 'found', batch };
const sending = { file: 'a.json', entries, putBack: false, batch };

describe('an import', () => {
  it('goes from a file to its job', () => {
    expect(stateAfter(chosen)).toEqual({ at: 'reading', file: 'a.json' });
    expect(stateAfter(chosen, read)).toEqual({ at: 'ready', ready });
    expect(stateAfter(chosen, read, begun)).toEqual({ at: 'sending', sending });
    expect(stateAfter(chosen, read, begun, { type: 'sent' })).toEqual({ at: 'job', batch });
  });

  it('brings what lies in the bin where the user leaves it so, else only what changes something', () => {
    const onlyBinned = [{ annotation: anAnnotation(testPaper('arxiv:2606.00004')) }];
    const binned: ImportEvent = { type: 'read', ready: { ...ready, onlyBinned, putBack: true } };
    expect(stateAfter(chosen, binned, begun)).toMatchObject({
      sending: { entries: [...entries, ...onlyBinned], putBack: true },
    });
    const left: ImportEvent = { type: 'putBackChosen', putBack: false };
    expect(stateAfter(chosen, binned, left, begun)).toMatchObject({ sending: { entries, putBack: false } });
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

  it('whose file the worker could not be given is sent again under its own batch, or taken back', () => {
    const unsent: ImportEvent[] = [chosen, read, begun, { type: 'failed' }];
    expect(stateAfter(...unsent)).toEqual({ at: 'unsent', sending });
    expect(stateAfter(...unsent, { type: 'resumed' })).toEqual({ at: 'sending', sending });
    expect(stateAfter(...unsent, { type: 'undoing' })).toEqual({ at: 'job', batch });
  });

  it('that runs already is shown where no file was chosen yet', () => {
    expect(stateAfter(found)).toEqual({ at: 'job', batch });
    for (const events of [[chosen], [chosen, read], [chosen, read, begun]])
      expect(stateAfter(...events, found)).toEqual(stateAfter(...events));
  });

  it('that is sent takes no other file and is not left; its job is left to run', () => {
    const sent = stateAfter(chosen, read, begun);
    for (const event of [chosen, { type: 'left' }, read, begun] as const) expect(importAfter(sent, event)).toBe(sent);
    expect(stateAfter(found, { type: 'left' })).toEqual({ at: 'start' });
    expect(stateAfter(found, chosen)).toEqual({ at: 'reading', file: 'a.json' });
  });

  it('hears no answer that comes after it was left', () => {
    const left = stateAfter(chosen, { type: 'left' });
    for (const late of [read, { type: 'sent' }, { type: 'failed' }] as const)
      expect(importAfter(left, late)).toBe(left);
  });
});
