// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { EditingApi } from '../../src/core/editing.ts';
import type { Status } from '../../src/core/status.ts';
import type { EditingSession } from '../../src/ui/session/editing-session.ts';
import { known } from '../messages/senders.ts';
import { startWorker } from '../messages/test-worker.ts';
import { testPaper } from '../store/test-library.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/messages/browser.ts', async () => ({
  browser: (await import('../support/fake-browser.ts')).fakeBrowser,
}));
const { createEditingApi } = await import('../../src/messages/editing-api.ts');
const { EditingSession: Session } = await import('../../src/ui/session/editing-session.ts');

/** A message that the worker never got, or whose answer never came back. */
type Mishap = 'lost' | 'unheard' | undefined;

type Act =
  | { kind: 'tag' | 'untag'; tag: string }
  | { kind: 'note'; line: string; corrects: boolean }
  | { kind: 'status'; status: Status }
  | { kind: 'star' | 'undo' | 'reopen' };

interface Said {
  tags: string[];
  note: string;
  status: Status | undefined;
  star: boolean;
}

const popup = known['the popup']?.sender ?? expect.unreachable();
const paper = testPaper('arxiv:2606.00467');

// The waits for an answer and between attempts are shortened; nothing here depends on their length.
const realTimeout = globalThis.setTimeout;
beforeAll(() => {
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(0);
  vi.stubGlobal('setTimeout', (work: () => void, wait = 0) => realTimeout(work, wait / 20));
});
afterAll(() => vi.unstubAllGlobals());

const tags = fc.constantFrom('reading', 'herons', 'to do');
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constantFrom('tag' as const, 'untag' as const), tag: tags }),
  // Notes are where a doubled edit shows most.
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('note' as const),
      line: fc.constantFrom('The metod is sound.', 'The method is sound.', 'Read again.', 'See page 3.'),
      corrects: fc.boolean(),
    }),
  },
  fc.record({ kind: fc.constant('status' as const), status: fc.constantFrom<Status>('later', 'reading', 'read') }),
  fc.record({ kind: fc.constantFrom('star' as const, 'undo' as const, 'reopen' as const) }),
);
const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 5, arbitrary: fc.constantFrom<Mishap[]>('lost', 'unheard') },
);

/** Returns what is said after `act` by a library in which nothing is ever lost. */
function saidAfter(said: Said, wanted: Act): Said {
  switch (wanted.kind) {
    case 'tag':
      return said.tags.includes(wanted.tag) ? said : { ...said, tags: [...said.tags, wanted.tag] };
    case 'untag':
      return { ...said, tags: said.tags.filter((tag) => tag !== wanted.tag) };
    case 'note':
      return { ...said, note: noteAfter(said.note, wanted) };
    case 'status':
      return { ...said, status: wanted.status };
    case 'star':
      return { ...said, star: !said.star };
    case 'undo':
    case 'reopen':
      return said;
  }
}

/** Adds a line to a note, or writes it in place of the last one. */
function noteAfter(note: string, { line, corrects }: { line: string; corrects: boolean }): string {
  const lines = note === '' ? [] : note.split('\n');
  const others = corrects ? lines.slice(0, -1) : lines;
  return others.includes(line) ? note : [...others, line].join('\n');
}

const isSame = (a: Said, b: Said): boolean => JSON.stringify(a) === JSON.stringify(b);

/** An editor over a real worker, whose messages fail as the list says. */
function openEditor(mishaps: Mishap[]) {
  const worker = startWorker();
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const { name, takes } = structuredClone(message) as { name: string; takes: unknown };
    const next = mishaps.shift();
    if (next === 'unheard') return undefined;
    const answer = await worker.ask(name, takes, popup);
    return next === 'lost' ? undefined : structuredClone(answer);
  };
  let undone = false;
  const real = createEditingApi(() => 'arxiv');
  const api: EditingApi = {
    ...real,
    undo: async (id, op) => {
      const answer = await real.undo(id, op);
      undone = answer.ok;
      return answer;
    },
  };
  const open = async (): Promise<EditingSession> => {
    const session = new Session(api, paper);
    session.start(() => {});
    for (let tries = 0; !session.state.ready && tries < 200; tries += 1) {
      await new Promise((done) => realTimeout(done, 5));
      if (session.state.notice?.kind === 'unread') session.retry();
    }
    if (session.state.notice?.kind === 'restored') session.keepRestored();
    return session;
  };
  /** Presses undo until there is an answer, as a user does who sees that nothing happened. */
  const undo = async (session: EditingSession): Promise<void> => {
    undone = false;
    for (let tries = 0; !undone && tries < 40; tries += 1) await session.undo();
  };
  /** Closes the editor and opens another. A star or a tag that could not be saved is not in the draft: it is saved first. */
  const reopen = async (session: EditingSession): Promise<EditingSession> => {
    if (!session.state.tags.every(({ state }) => state === 'saved')) await saveAtLast(session);
    return (await session.keepSafe()) ? open() : session;
  };
  return { open, undo, reopen };
}

async function doAct(session: EditingSession, wanted: Act): Promise<void> {
  const { note, star } = session.state;
  if (wanted.kind === 'tag') session.addTag(wanted.tag);
  else if (wanted.kind === 'untag') session.act({ kind: 'removeTag', tag: wanted.tag as never });
  else if (wanted.kind === 'note') session.typeNote(noteAfter(note, wanted));
  else if (wanted.kind === 'status') session.act({ kind: 'setStatus', status: wanted.status });
  else if (wanted.kind === 'star') session.act({ kind: 'setStar', star: !star });
  await session.saveAll();
}

/** Saves all there is, however often that fails. */
async function saveAtLast(session: EditingSession): Promise<void> {
  for (let tries = 0; !(await session.saveAll()) && tries < 40; tries += 1) session.retry();
}

/** Does all acts in an editor whose messages fail. Returns what the editor shows at last and what it is to show. */
async function doAll(acts: readonly Act[], mishaps: Mishap[]): Promise<{ shown: Said; said: Said }> {
  const editor = openEditor(mishaps);
  let session = await editor.open();
  let said: Said = { tags: [], note: '', status: undefined, star: false };
  const before: Said[] = [];
  for (const wanted of acts) {
    if (wanted.kind === 'undo') {
      await editor.undo(session);
      said = before.pop() ?? said;
    } else if (wanted.kind === 'reopen') session = await editor.reopen(session);
    else {
      await doAct(session, wanted);
      const after = saidAfter(said, wanted);
      if (!isSame(said, after)) before.push(said);
      said = after;
    }
  }
  await saveAtLast(session);
  const { tags: shown, note, status, star } = session.state;
  return { shown: { tags: shown.map(({ tag }) => tag), note, status, star }, said };
}

it('every edit and every undo happens once, wherever a message or an answer is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 9 }), fc.array(mishap, { maxLength: 60 }), async (acts, mishaps) => {
      const { shown, said } = await doAll(acts, [...mishaps]);
      expect(shown).toEqual(said);
    }),
    { numRuns: 80 },
  );
});
