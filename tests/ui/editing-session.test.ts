import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../src/core/edit.ts';
import { longestNote } from '../../src/core/merging/note.ts';
import { EditingSession } from '../../src/ui/session/editing-session.ts';
import type { EditingState } from '../../src/ui/session/editing-state.ts';
import { aPaper } from './a-paper.ts';
import { ScriptedApi } from './scripted-api.ts';

const paper = aPaper('A paper');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets every promise settle, without time passing. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

interface Opened {
  api: ScriptedApi;
  session: EditingSession;
  leave: () => void;
  shown: EditingState[];
}

async function open(...edits: Edit[]): Promise<Opened> {
  const api = new ScriptedApi();
  for (const edit of edits) api.store(paper, edit);
  api.tags = ['rlhf', 'agents', 'data, mixed'].map((tag) => ({ tag, count: 3, used: 0 }));
  return start(api);
}

async function start(api: ScriptedApi): Promise<Opened> {
  const session = new EditingSession(api, paper);
  const shown: EditingState[] = [];
  const leave = session.start((state) => shown.push(state));
  await settle();
  return { api, session, leave, shown };
}

const tagsOf = (session: EditingSession): string[] => session.state.tags.map(({ tag, state }) => `${tag} ${state}`);
const note = (text: string, base = ''): Edit => ({ kind: 'setNote', note: text, base });
const tag = (name: string): Edit => ({ kind: 'addTag', tag: name });

describe('opening', () => {
  it('shows what is there', async () => {
    const { session } = await open(tag('rlhf'), note('Old.'), { kind: 'setStatus', status: 'later' });
    expect(session.state).toMatchObject({ ready: true, note: 'Old.', status: 'later', star: false, safe: true });
    expect(tagsOf(session)).toEqual(['rlhf saved']);
    expect(session.state.undoable).toBeUndefined();
  });

  it('puts text that was typed before the library answered under the stored note', async () => {
    const api = new ScriptedApi();
    api.store(paper, note('Old.'));
    let answer = (): void => {};
    api.hold = new Promise((resolve) => {
      answer = resolve;
    });
    const { session } = await start(api);
    session.typeNote('New');
    answer();
    await settle();
    expect(session.state.note).toBe('Old.\nNew');
    await session.saveAll();
    expect(api.annotation?.note).toBe('Old.\nNew');
  });

  it('shows it if the library does not answer, and keeps both texts when it does', async () => {
    const api = new ScriptedApi();
    api.store(paper, note('Old.'));
    api.unreadable = true;
    const { session } = await start(api);
    expect(session.state.notice?.kind).toBe('unread');
    session.typeNote('New.');
    api.unreadable = false;
    session.retry();
    await settle();
    expect(session.state.notice).toBeUndefined();
    await session.saveAll();
    expect(api.annotation?.note).toBe('Old.\nNew.');
  });
});

describe('tags', () => {
  it('shows a tag at once and saves it', async () => {
    const { api, session } = await open();
    session.addTags('rlhf');
    expect(tagsOf(session)).toEqual(['rlhf saved']);
    await settle();
    expect(api.annotation?.tags).toEqual(['rlhf']);
    expect(session.state.saving).toBe('saved');
  });

  it('takes the user’s own spelling, and says so', async () => {
    const { api, session } = await open();
    session.addTags('RLHF');
    expect(session.state.hint).toBeUndefined();
    await settle();
    expect(api.annotation?.tags).toEqual(['rlhf']);
    expect(session.state.hint).toEqual({ kind: 'savedAs', tag: 'rlhf' });
  });

  it('adds several tags at once, each once', async () => {
    const { api, session } = await open(tag('rlhf'));
    session.addTags('a, b\nA,, rlhf ,c', 'rest');
    await settle();
    expect(api.annotation?.tags).toEqual(['rlhf', 'a', 'b', 'c']);
    expect(api.calls.filter((call) => call === 'save addTag')).toHaveLength(3);
    expect(session.state.typed).toBe('rest');
  });

  it('takes a tag of the list whole, with its commas', async () => {
    const { api, session } = await open();
    session.typeTag('mix');
    session.addTag('data, mixed');
    await settle();
    expect(api.annotation?.tags).toEqual(['data, mixed']);
    expect(session.state.typed).toBe('');
  });

  it('finds a tag that looks like one that this paper has', async () => {
    const { session } = await open(tag('benchmarks'));
    session.addTags('benchmark');
    expect(session.state.hint).toEqual({ kind: 'looksLike', tag: 'benchmark', instead: 'benchmarks' });
  });

  it('puts the user’s own tag in place of one that looks like it', async () => {
    const { api, session } = await open();
    session.addTags('agent');
    expect(session.state.hint).toEqual({ kind: 'looksLike', tag: 'agent', instead: 'agents' });
    session.useOwnTag();
    await settle();
    expect(api.annotation?.tags).toEqual(['agents']);
    expect(session.state.hint).toBeUndefined();
  });
});

describe('the note', () => {
  it('is saved after a pause', async () => {
    const { api, session } = await open();
    session.typeNote('One');
    await vi.advanceTimersByTimeAsync(900);
    session.typeNote('One two');
    await vi.advanceTimersByTimeAsync(900);
    expect(api.annotation).toBeNull();
    expect(session.state.safe).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(api.annotation?.note).toBe('One two');
    expect(session.state).toMatchObject({ safe: true, saving: 'saved' });
  });

  it('is kept as a draft within 500 ms of the last key, also while the typing goes on', async () => {
    const { api, session } = await open();
    for (const text of ['O', 'On', 'One', 'One ']) {
      session.typeNote(text);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(api.draft?.note).toMatch(/^On/);
    await vi.advanceTimersByTimeAsync(300);
    expect(api.draft).toMatchObject({ id: paper.id, note: 'One ', base: '', tag: '' });
  });

  it('gives up its draft only once it is saved', async () => {
    const { api, session } = await open();
    api.mishaps = ['no-answer'];
    session.typeNote('One');
    await vi.advanceTimersByTimeAsync(1_100);
    expect(session.state.notice?.kind).toBe('failed');
    expect(api.draft?.note).toBe('One');
    session.retry();
    await settle();
    expect(api.annotation?.note).toBe('One');
    expect(api.draft).toBeNull();
  });

  it('is kept with the saved note that it started from, not with one that was only sent', async () => {
    const { api, session } = await open(note('Old.'));
    api.mishaps = ['no-answer'];
    session.typeNote('Old. New.');
    await vi.advanceTimersByTimeAsync(1_000);
    session.typeNote('Old. New. More.');
    await vi.advanceTimersByTimeAsync(500);
    expect(api.draft).toMatchObject({ note: 'Old. New. More.', base: 'Old.' });
  });

  it('keeps what is typed last, when typing goes on during a save', async () => {
    const { api, session } = await open();
    let answer = (): void => {};
    session.typeNote('One');
    api.hold = new Promise((resolve) => {
      answer = resolve;
    });
    await vi.advanceTimersByTimeAsync(1_000);
    session.typeNote('One two');
    await vi.advanceTimersByTimeAsync(1_000);
    answer();
    await settle();
    expect(api.annotation?.note).toBe('One two');
    expect(session.state).toMatchObject({ note: 'One two', safe: true });
    expect(api.calls.filter((call) => call === 'save setNote')).toHaveLength(2);
  });

  it('refuses a note that is too long as a whole, and shows it', async () => {
    const { api, session } = await open();
    session.typeNote('x'.repeat(longestNote + 1));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.state.notice?.kind).toBe('tooLong');
    expect(api.calls).not.toContain('save setNote');
    expect(await session.saveAll()).toBe(false);
    session.typeNote('x'.repeat(longestNote));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.state.notice).toBeUndefined();
    expect(api.annotation?.note).toHaveLength(longestNote);
  });

  it('keeps a note that is too long as a draft', async () => {
    const { api, session } = await open();
    session.typeNote('x'.repeat(4 * longestNote));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.state.notice).toEqual({ kind: 'tooLong', kept: true });
    expect(api.draft?.note).toHaveLength(4 * longestNote);
  });

  it('shows it if a note is too long for a draft as well, and keeps the draft there was', async () => {
    const { api, session } = await open();
    session.typeNote('One');
    await vi.advanceTimersByTimeAsync(500);
    // Every line end takes two characters in JSON.
    session.typeNote('\n'.repeat(3 * longestNote));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.state.notice).toEqual({ kind: 'tooLong', kept: false });
    expect(api.draft?.note).toBe('One');
  });
});

describe('failures', () => {
  it('mentions a save only when it takes 400 ms', async () => {
    const { api, session } = await open();
    let answer = (): void => {};
    api.hold = new Promise((resolve) => {
      answer = resolve;
    });
    session.addTags('a');
    await vi.advanceTimersByTimeAsync(399);
    expect(session.state.saving).toBe('quiet');
    expect(tagsOf(session)).toEqual(['a saved']);
    await vi.advanceTimersByTimeAsync(1);
    expect(session.state.saving).toBe('saving');
    expect(tagsOf(session)).toEqual(['a saving']);
    answer();
    await settle();
    expect(session.state.saving).toBe('saved');
  });

  it('shows that it tries again, and removes that on success', async () => {
    const { api, session, shown } = await open();
    api.mishaps = ['retried'];
    session.addTags('a');
    await settle();
    expect(shown.map(({ notice }) => notice?.kind)).toContain('trying');
    expect(session.state.notice).toBeUndefined();
  });

  it('keeps the text, and sends it again with the next act', async () => {
    const { api, session } = await open();
    api.mishaps = ['no-answer'];
    session.addTags('a');
    await settle();
    expect(session.state).toMatchObject({ notice: { kind: 'failed', again: false }, safe: false, saving: 'quiet' });
    expect(tagsOf(session)).toEqual(['a failed']);
    session.act({ kind: 'setStar', star: true });
    await settle();
    expect(api.annotation).toMatchObject({ tags: ['a'], star: true });
    expect(session.state).toMatchObject({ notice: undefined, safe: true });
  });

  it('keeps an unsaved tag in the draft', async () => {
    const { api, session, leave } = await open();
    api.mishaps = ['no-answer'];
    session.addTags('a');
    session.typeTag('and b');
    leave();
    await settle();
    expect(api.draft?.tag).toBe('a, and b');
  });

  it('marks a second failure in a row', async () => {
    const { api, session } = await open();
    api.mishaps = ['full', 'full'];
    session.addTags('a');
    await settle();
    session.retry();
    await settle();
    expect(session.state.notice).toMatchObject({ kind: 'failed', again: true, error: { code: 'full' } });
  });

  it('adds no second tag if the lost answer was that of a stored one', async () => {
    const { api, session } = await open();
    api.mishaps = ['lost'];
    session.addTags('a');
    await settle();
    session.retry();
    await settle();
    expect(api.annotation?.tags).toEqual(['a']);
    expect(tagsOf(session)).toEqual(['a saved']);
  });

  it('keeps one note if a letter is corrected after the lost answer of a stored one', async () => {
    const { api, session } = await open();
    api.mishaps = ['lost'];
    session.typeNote('The metod is sound.');
    await session.saveAll();
    session.typeNote('The method is sound.');
    await session.saveAll();
    expect(api.annotation?.note).toBe('The method is sound.');
  });

  it('takes back one edit if undo is pressed again after a lost answer, and the next one after another edit', async () => {
    const { api, session } = await open(tag('one'), tag('two'));
    api.mishaps = ['lost'];
    await session.undo();
    expect(api.annotation?.tags).toEqual(['one']);
    await session.undo();
    expect(api.annotation?.tags).toEqual(['one']);
    api.mishaps = ['lost'];
    await session.undo();
    session.addTag('three');
    await session.saveAll();
    await session.undo();
    expect(api.annotation).toBeNull();
  });

  it('takes a lost note that was stored as the same note', async () => {
    const { api, session } = await open(note('Old.'));
    api.mishaps = ['lost'];
    session.typeNote('Old. New.');
    await vi.advanceTimersByTimeAsync(1_000);
    session.typeNote('Old. New. More.');
    expect(await session.saveAll()).toBe(true);
    expect(api.annotation?.note).toBe('Old. New. More.');
  });

  it('keeps working after a call that throws', async () => {
    const { api, session } = await open();
    api.mishaps = ['thrown'];
    session.addTags('a');
    await settle();
    expect(session.state.notice).toMatchObject({ kind: 'failed', error: { code: 'bug' } });
    session.retry();
    await settle();
    expect(api.annotation?.tags).toEqual(['a']);
  });

  it('closes only when all is on disk', async () => {
    const { api, session } = await open();
    session.typeNote('One');
    api.mishaps = ['no-answer'];
    expect(await session.saveAll()).toBe(false);
    expect(api.draft?.note).toBe('One');
    expect(await session.saveAll()).toBe(true);
    expect(api.annotation?.note).toBe('One');
    expect(api.draft).toBeNull();
  });

  it('keeps a tag that was typed but not added when it closes', async () => {
    const { api, session } = await open();
    session.typeTag('half a t');
    expect(await session.saveAll()).toBe(true);
    expect(api.draft).toMatchObject({ tag: 'half a t', note: '' });
  });

  it('saves the rest when the editor is removed', async () => {
    const { api, session, leave } = await open();
    session.typeNote('One');
    leave();
    await settle();
    expect(api.annotation?.note).toBe('One');
    expect(api.draft).toBeNull();
  });
});

describe('changes made elsewhere', () => {
  it('are shown, also in the note while it is not being typed in', async () => {
    const { api, session } = await open(tag('a'), note('Old.'));
    api.elsewhere(paper, tag('b'));
    api.elsewhere(paper, note('Theirs.', 'Old.'));
    expect(session.state.note).toBe('Theirs.');
    expect(tagsOf(session)).toEqual(['a saved', 'b saved']);
  });

  it('do not touch a note that is being typed, and are merged when it is saved', async () => {
    const { api, session } = await open(note('First.\nLast.'));
    session.typeNote('First.\nLast.\nMine.');
    api.elsewhere(paper, note('Theirs.\nFirst.\nLast.', 'First.\nLast.'));
    expect(session.state.note).toBe('First.\nLast.\nMine.');
    expect(await session.saveAll()).toBe(true);
    expect(api.annotation?.note).toBe('Theirs.\nFirst.\nLast.\nMine.');
    expect(session.state.note).toBe('Theirs.\nFirst.\nLast.\nMine.');
  });

  it('show beside unsaved edits', async () => {
    const { api, session } = await open(tag('a'));
    api.mishaps = ['no-answer'];
    session.addTags('mine');
    await settle();
    api.elsewhere(paper, tag('theirs'));
    expect(tagsOf(session)).toEqual(['a saved', 'theirs saved', 'mine failed']);
  });

  it('are not replaced by an older answer that comes late', async () => {
    const { api, session } = await open(tag('a'));
    const older = api.annotation;
    session.addTags('b');
    await settle();
    api.changedTo(older);
    expect(tagsOf(session)).toEqual(['a saved', 'b saved']);
  });
});

describe('undo', () => {
  it('takes back the last edit and names the one before', async () => {
    const { api, session } = await open();
    session.addTags('a');
    session.act({ kind: 'setStar', star: true });
    await settle();
    expect(session.state.undoable).toEqual({ kind: 'setStar', star: true });
    await session.undo();
    expect(session.state).toMatchObject({ star: false, undoable: tag('a') });
    await session.undo();
    expect(api.annotation).toBeNull();
    expect(session.state).toMatchObject({ tags: [], undoable: undefined });
  });

  it('takes back what was just typed', async () => {
    const { session } = await open(note('Old.'));
    session.typeNote('Old. New.');
    expect(session.state.undoable?.kind).toBe('setNote');
    await session.undo();
    expect(session.state).toMatchObject({ note: 'Old.', safe: true });
  });

  it('undoes nothing while something is unsaved', async () => {
    const { api, session } = await open(tag('a'));
    api.mishaps = ['no-answer', 'no-answer'];
    session.addTags('b');
    await settle();
    expect(session.state.undoable).toBeUndefined();
    await session.undo();
    expect(api.calls).not.toContain('undo');
    expect(tagsOf(session)).toEqual(['a saved', 'b failed']);
  });
});

describe('closing while nothing can be saved', () => {
  it('says so if no draft could be kept either, and takes it back once one is', async () => {
    const { api, session } = await open(note('Old.'));
    api.mishaps = ['no-answer', 'no-answer', 'no-answer'];
    api.keepsNoDraft = true;
    session.typeNote('Old. New.');
    expect(await session.saveAll()).toBe(false);
    expect(session.state.notice?.kind).toBe('failed');
    expect(await session.keepSafe()).toBe(false);
    expect(session.state.notice?.kind).toBe('failed');
    expect(await session.keepSafe(true)).toBe(false);
    expect(session.state.notice?.kind).toBe('unkept');
    api.keepsNoDraft = false;
    api.mishaps = ['no-answer'];
    session.retry();
    await settle();
    expect(await session.keepSafe()).toBe(true);
    expect(session.state.notice?.kind).toBe('failed');
    expect(api.draft?.note).toBe('Old. New.');
  });
});

describe('a draft found on opening', () => {
  const at = 1_780_000_000_000;

  async function openWithDraft(text: string, base: string, typed = ''): Promise<Opened> {
    const api = new ScriptedApi();
    api.store(paper, note('Old.'));
    api.draft = { id: paper.id, note: text, base, tag: typed, at };
    return start(api);
  }

  it('is shown, and waits for the user’s word', async () => {
    const { api, session } = await openWithDraft('Old. More.', 'Old.', 'rl');
    expect(session.state).toMatchObject({ note: 'Old. More.', typed: 'rl', notice: { kind: 'restored', at } });
    await session.keepSafe();
    expect(api.annotation?.note).toBe('Old.');
    expect(api.draft?.note).toBe('Old. More.');
  });

  it('is saved on request', async () => {
    const { api, session } = await openWithDraft('Old. More.', 'Old.', 'rl, b');
    session.keepRestored();
    await settle();
    expect(api.annotation).toMatchObject({ note: 'Old. More.', tags: ['rl', 'b'] });
    expect(api.draft).toBeNull();
    expect(session.state.notice).toBeUndefined();
  });

  it('can be discarded, and the discarding taken back', async () => {
    const { api, session } = await openWithDraft('Old. More.', 'Old.', 'rl');
    session.discardRestored();
    await settle();
    expect(session.state).toMatchObject({ note: 'Old.', typed: '', notice: { kind: 'discarded' } });
    expect(api.draft).toBeNull();
    session.undoDiscard();
    await settle();
    expect(session.state).toMatchObject({ note: 'Old. More.', typed: 'rl', notice: { kind: 'restored', at } });
    expect(api.draft?.note).toBe('Old. More.');
  });

  it('is merged with what was saved since', async () => {
    const { api, session } = await openWithDraft('Draft.', '');
    session.keepRestored();
    await settle();
    expect(api.annotation?.note).toBe('Old.\nDraft.');
    expect(session.state.note).toBe('Old.\nDraft.');
  });

  /** Types two notes whose first save is lost after it was stored, closes the editor, and opens another. */
  async function openAfterLostAnswer(first: string, then: string): Promise<Opened> {
    const { api, session, leave } = await open(note('Old.'));
    api.mishaps = ['lost', 'no-answer', 'no-answer'];
    session.typeNote(first);
    await session.saveAll();
    if (then !== first) session.typeNote(then);
    leave();
    await settle();
    api.mishaps = [];
    return start(api);
  }

  it('of a note whose answer was lost is saved by itself, once', async () => {
    const { api, session } = await openAfterLostAnswer('Old.\nThe metod is sound.', 'Old.\nThe metod is sound.');
    await settle();
    expect(session.state).toMatchObject({ note: 'Old.\nThe metod is sound.', notice: undefined, safe: true });
    expect(api.annotation?.note).toBe('Old.\nThe metod is sound.');
    expect(api.draft).toBeNull();
  });

  it('of a corrected note whose first answer was lost doubles no word', async () => {
    const { api, session } = await openAfterLostAnswer('Old.\nThe metod is sound.', 'Old.\nThe method is sound.');
    expect(session.state).toMatchObject({ note: 'Old.\nThe method is sound.', notice: { kind: 'restored' } });
    session.keepRestored();
    await settle();
    expect(api.annotation?.note).toBe('Old.\nThe method is sound.');
    expect(api.draft).toBeNull();
  });

  it('is dropped silently if it holds nothing new', async () => {
    const { api, session } = await openWithDraft('Old.', '');
    expect(session.state).toMatchObject({ note: 'Old.', notice: undefined });
    await settle();
    expect(api.draft).toBeNull();
  });

  it('stands while something else is saved', async () => {
    const { api, session } = await openWithDraft('Old. More.', 'Old.');
    session.act({ kind: 'setStar', star: true });
    await settle();
    expect(session.state.notice?.kind).toBe('restored');
    expect(api.draft?.note).toBe('Old. More.');
  });

  it('is saved once the user types on', async () => {
    const { api, session } = await openWithDraft('Old. More.', 'Old.');
    session.typeNote('Old. More. And.');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(api.annotation?.note).toBe('Old. More. And.');
    expect(session.state.notice).toBeUndefined();
  });
});
