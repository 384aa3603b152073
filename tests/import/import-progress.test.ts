import { describe, expect, it } from 'vitest';
import { jobsOf, progressOf, unfinishedBatch } from '../../src/import/import-progress.ts';
import type { ImportJobRow, JobRow, JobState, UndoJobRow } from '../../src/store/job-rows.ts';
import { undoJobOf } from '../../src/store/write/jobs/begin-undo.ts';
import { opId } from '../store/test-library.ts';

const [batch, other] = [opId(), opId()];
const counts = { done: 100, total: 300, changed: 90, page: 1, started: 1 };
const job = (state: JobState, id = batch): ImportJobRow => ({
  ...counts,
  ...{ id, state, kind: 'import', file: 'a.json', putBack: false, received: 3 },
});
const undo = (state: JobState): UndoJobRow => ({
  ...counts,
  ...{ id: undoJobOf(batch), state, kind: 'undo', batch, after: null },
});
const edit: JobRow = { ...counts, id: other, state: 'running', kind: 'edit', edit: { kind: 'delete' } };
const at = { at: 'job', batch } as const;
const papers = { done: 100, total: 300 };

describe('the progress of an import', () => {
  it.each<[JobState, unknown]>([
    ['receiving', { at: 'saving', ...papers }],
    ['running', { at: 'saving', ...papers }],
    ['stopped', { at: 'stopped', ...papers }],
    ['failed', { at: 'stopped', ...papers }],
    ['done', { at: 'done', changed: 90 }],
    ['cancelled', { at: 'done', changed: 90 }],
  ])('whose job is %s', (state, progress) => {
    expect(progressOf(at, [edit, job('done', other), job(state)])).toEqual(progress);
  });

  it.each<[JobState, unknown]>([
    ['running', { at: 'undoing', ...papers }],
    ['failed', { at: 'undo-stopped', ...papers }],
    ['done', { at: 'undone' }],
  ])('whose undo is %s', (state, progress) => {
    expect(progressOf(at, [undo(state), job('cancelled')])).toEqual(progress);
  });

  it('that this page sends is its own, and there is none before', () => {
    const sending = { file: 'a.json', entries: [], putBack: false, batch };
    expect(progressOf({ at: 'sending', sending }, [job('receiving')])).toEqual({ at: 'sending', done: 0, total: 0 });
    expect(progressOf({ at: 'unsent', sending }, [])).toEqual({ at: 'stopped', done: 0, total: 0 });
    expect(progressOf({ at: 'start' }, [job('running')])).toBeUndefined();
    expect(progressOf(at, [])).toBeUndefined();
    expect(jobsOf([edit], batch)).toEqual({});
  });
});

describe('an import that a page finds when it is opened', () => {
  it.each<[string, JobRow[], string | undefined]>([
    ['runs', [edit, job('running')], batch],
    ['was stopped', [job('stopped')], batch],
    ['failed', [job('failed')], batch],
    ['is being taken back', [undo('running'), job('cancelled')], batch],
    ['is done', [job('done')], undefined],
    ['was taken back', [undo('done'), job('done')], undefined],
    ['is sent by another page', [job('receiving')], undefined],
    ['is no import', [edit], undefined],
  ])('%s', (_, jobs, found) => expect(unfinishedBatch(jobs)).toBe(found));
});
