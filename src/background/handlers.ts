import type { Annotation } from '../core/annotation.ts';
import type { CallError } from '../core/call-error.ts';
import type { Edit, OpId } from '../core/edit.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import { failure, type Result, success } from '../core/result.ts';
import { isTitleLabel } from '../core/text/title-label.ts';
import { type LateScript, ownPagesOnly, type Takes } from '../messages/protocol.ts';
import type { MessageOrigin } from '../messages/sender.ts';
import type { Handlers } from '../messages/server.ts';
import { attempt } from '../store/attempt.ts';
import { getEditingStart } from '../store/editing-start.ts';
import { getAnnotations } from '../store/read.ts';
import type { Library } from '../store/schema.ts';
import { isOff } from '../store/site-switch.ts';
import { dropDraft, putDraft } from '../store/write/draft.ts';
import { writeEdit } from '../store/write/edit.ts';
import { writeFilled } from '../store/write/fill.ts';
import { beginEdit } from '../store/write/jobs/begin-edit.ts';
import { beginImport, keepImportPage } from '../store/write/jobs/begin-import.ts';
import { beginUndo } from '../store/write/jobs/begin-undo.ts';
import { cancelJob, resumeJob, stopJob } from '../store/write/jobs/steer-job.ts';
import { writeApart, writeLink } from '../store/write/links/link.ts';
import { writeSamePapers } from '../store/write/links/report-same-papers.ts';
import { writeUnlink } from '../store/write/links/unlink.ts';
import type { Written } from '../store/write/rows/transaction.ts';
import { keepSwitch } from '../store/write/site-switch.ts';
import { writeUndo } from '../store/write/undo.ts';
import { showBadge } from './badge.ts';
import { openEditorTab } from './frame/editor-tab.ts';
import type { FrameClaims } from './frame/frame-claims.ts';

/** The library, the claims and the functions that the handlers use. */
export interface HandlerParts {
  library: Library;
  claims: FrameClaims;
  /** Returns milliseconds since 1970. */
  now: () => number;
  /** Tells open pages that these papers changed, and by which edit if it was one. */
  changed: (ids: PaperId[], op?: OpId) => void;
  /** Tells open pages of ours that a job has begun, or has another state. */
  jobsChanged: () => void;
  /** Puts a later script of the page into the tab. */
  loadScript: (tabId: number, script: LateScript) => Promise<void>;
  /** Starts the any-page script in the tab, until its page is left. */
  startOnce: (tabId: number, origin: string) => Promise<void>;
  /** Runs the jobs that are due, without being waited for. */
  runJobs: () => void;
  /** Puts a fresh script of the site into its open tabs. */
  restartSite: (site: Pick<Takes<'site.switch'>, 'site' | 'key'>) => Promise<void>;
}

/** Makes the worker's answer to each message. The handlers remember nothing: each one starts from the library. */
export const createHandlers = (parts: HandlerParts): Handlers => ({
  ...libraryHandlers(parts),
  ...jobHandlers(parts),
  ...draftHandlers(parts.library),
  ...switchHandlers(parts),
  ...tabHandlers(parts),
});

type HandlersOf<Start extends string> = {
  [Name in keyof Handlers as Name extends `${Start}.${string}` ? Name : never]: Handlers[Name];
};

/** A page that knows the title tells it only if there is none: a label such as `PDF` counts as none. */
const withoutLabel = (annotation: Annotation): Annotation =>
  isTitleLabel(annotation.title) ? { ...annotation, title: '' } : annotation;

function libraryHandlers({ library, now, changed }: HandlerParts): HandlersOf<'annotations' | 'papers'> {
  const write = async <Value>(work: () => Promise<Written<Value>>, op?: OpId): Promise<Result<Value, CallError>> => {
    const written = await attempt(library, 'write', work);
    if (!written.ok) return written;
    changed(written.value.ids, op);
    return success(written.value.value);
  };
  return {
    'annotations.get': ({ ids }) =>
      attempt(library, 'read', async () => (await getAnnotations(library, ids)).map(withoutLabel)),
    'annotations.edit': (request) => write(() => writeEdit(library, request, now()), request.op),
    'annotations.undo': (request, origin) =>
      write(() => writeUndo(library, { ...request, mayUndo: (edit) => mayAsk(origin, edit) }, now()), request.op),
    'papers.reportSame': ({ groups }) => write(() => writeSamePapers(library, groups, now())),
    'papers.fill': ({ paper }) => write(() => writeFilled(library, paper)),
    'papers.link': (request) => write(() => writeLink(library, request, now())),
    'papers.apart': (request) => write(() => writeApart(library, request, now())),
    'papers.unlink': (request) => write(() => writeUnlink(library, request)),
  };
}

function jobHandlers({ library, now, runJobs, jobsChanged }: HandlerParts): HandlersOf<'library' | 'jobs'> {
  const write = async <Value>(work: () => Promise<Value>): Promise<Result<Value, CallError>> => {
    const written = await attempt(library, 'write', work);
    if (written.ok) {
      jobsChanged();
      runJobs();
    }
    return written;
  };
  return {
    'library.beginImport': async (request) => withNull(await write(() => beginImport(library, request, now()))),
    'library.importPage': async (page) => {
      const kept = await write(() => keepImportPage(library, page));
      return kept.ok ? success({ kept: kept.value }) : kept;
    },
    'library.editPapers': async (request) => withNull(await write(() => beginEdit(library, request, now()))),
    'library.undoBatch': async ({ batch }) => withNull(await write(() => beginUndo(library, batch, now()))),
    'jobs.stop': async ({ job }) => withNull(await write(() => stopJob(library, job))),
    'jobs.resume': async ({ job }) => withNull(await write(() => resumeJob(library, job))),
    'jobs.cancel': async ({ job }) => withNull(await write(() => cancelJob(library, job, now()))),
  };
}

/** Undoing a move to the bin moves the paper out of it, so it needs the same permission. */
const mayAsk = (origin: MessageOrigin, edit: Edit): boolean =>
  origin.kind === 'extension' || !ownPagesOnly.has(edit.kind);

const draftHandlers = (library: Library): HandlersOf<'drafts'> => ({
  'drafts.put': async ({ draft }) => withNull(await attempt(library, 'write', () => putDraft(library, draft))),
  'drafts.drop': async ({ id }) => withNull(await attempt(library, 'write', () => dropDraft(library, id))),
});

const switchHandlers = ({ library, restartSite }: HandlerParts): HandlersOf<'site'> => ({
  'site.isOff': ({ key }) => attempt(library, 'read', () => isOff(library, key)),
  'site.switch': async ({ site, key, off }) => {
    const kept = await attempt(library, 'write', () => keepSwitch(library, key, off));
    if (kept.ok) await restartSite({ site, key });
    return withNull(kept);
  },
});

const tabHandlers = ({ library, claims, loadScript, startOnce }: HandlerParts): HandlersOf<'page' | 'editor'> => ({
  'page.found': async ({ count, recognised }, { tabId }) => {
    if (tabId !== undefined) await showBadge(tabId, count, recognised);
    return success(null);
  },
  'page.loadScript': async ({ script }, { tabId }) => {
    if (tabId === undefined) return failure({ code: 'refused', detail: 'no tab' });
    await loadScript(tabId, script);
    return success(null);
  },
  'page.startOnce': async ({ tab, origin }) => {
    await startOnce(tab, origin);
    return success(null);
  },
  'editor.expect': async ({ nonce }, origin) => {
    await claims.expect(origin, nonce);
    return success(null);
  },
  'editor.open': ({ paper }) => attempt(library, 'read', () => getEditingStart(library, paper)),
  'editor.openTab': async (request, { tabId }) => {
    await openEditorTab(request, tabId);
    return success(null);
  },
});

const withNull = (result: Result<void, CallError>): Result<null, CallError> => (result.ok ? success(null) : result);
