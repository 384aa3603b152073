import type { Annotation } from '../core/annotation.ts';
import type { BulkEdit } from '../core/bulk-edit.ts';
import type { Draft } from '../core/draft.ts';
import type { Edit, OpId } from '../core/edit.ts';
import type { EditingStart, EditorField, Saved } from '../core/editing.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import type { LibraryEntry } from '../core/library-entry.ts';
import type { Paper } from '../core/paper.ts';
import type { Stamp } from '../core/stamp.ts';

/**
 * How a page's papers were found. `links`: no card of the site was, so its markup has changed; `some-links`: that of some
 * cards has. `nothing`: there are some, and none was found. `off`: the user switched the site off.
 */
export type Recognised = 'cards' | 'some-links' | 'links' | 'nothing' | 'no-papers' | 'off';

/** The scripts that a page gets when they are first needed: the one that acts, and the one that finds papers by links. */
export type LateScript = 'acting' | 'finding';

/**
 * Every message to the worker: name → what it takes and what it answers. Both ends are checked by the compiler; who may
 * send which is the table `trust`.
 */
export interface Requests {
  /** The annotations of these papers (found by id or alias); papers without one are left out. At most 2 000 ids. */
  'annotations.get': { takes: { ids: PaperId[] }; gives: Annotation[] };
  /** One edit of one paper. Idempotent by `op`. `site` is where it was made. */
  'annotations.edit': { takes: { op: OpId; paper: Paper; edit: Edit; site: string }; gives: Saved };
  /** Takes back the latest edit, not yet taken back and made at or after `since` (milliseconds since 1970), of any of `ids`. Null where there is none. */
  'annotations.undo': {
    takes: { op: OpId; ids: PaperId[]; since: number };
    gives: { edit: Edit; saved: Saved } | null;
  };
  /**
   * Which ids the page proves to be one paper: those of one card each, that of the card first; at most 200 groups of 2 to 10.
   * Annotations of them become one. Asking again changes nothing; every link can be taken back.
   */
  'papers.learn': { takes: { groups: PaperId[][] }; gives: { linked: number } };
  /** What a page shows of an annotated paper whose title is not known: fills in what is missing, and changes nothing that is known. */
  'papers.fill': { takes: { paper: Paper }; gives: { filled: boolean } };
  /** The user says that the two are one paper. Asking again changes nothing, here and in the next two. */
  'papers.link': { takes: { paper: PaperId; other: PaperId }; gives: Saved };
  /** The user says that they are not. */
  'papers.apart': { takes: { paper: PaperId; other: PaperId }; gives: null };
  /** Takes a link back; gives what is then kept of `paper`. */
  'papers.unlink': { takes: { paper: PaperId; link: Stamp }; gives: Saved };
  'drafts.put': { takes: { draft: Draft }; gives: null };
  'drafts.drop': { takes: { id: PaperId }; gives: null };
  /** What a scan of the page found; sets the badge of the tab. */
  'page.found': { takes: { count: number; recognised: Recognised }; gives: null };
  /** Puts another script beside the first, which shows. */
  'page.loadScript': { takes: { script: LateScript }; gives: null };
  /** Starts the script of any page in a tab, until its page is left. `origin` is that of the page. */
  'page.startOnce': { takes: { tab: number; origin: string }; gives: null };
  /** Whether the user switched off the site (any page: one host of it) whose script asks. */
  'site.isOff': { takes: { key: string }; gives: boolean };
  /** Switches a site off or on again, by the key that its script gives with its papers. */
  'site.switch': { takes: { site: string; key: string; off: boolean }; gives: null };
  /** A content script announces the frame that it is about to open. */
  'editor.expect': { takes: { nonce: string }; gives: null };
  /**
   * All that the editor of `paper` shows. A frame that asks for the first time shows with `nonce` that it is the frame that was
   * announced, and is refused otherwise. Each nonce works once.
   */
  'editor.open': { takes: { paper: Paper; nonce?: string | undefined }; gives: EditingStart };
  /** Opens the editor of `paper` in a tab, where a page allows no frame. */
  'editor.openTab': { takes: { paper: Paper; site: string; field: EditorField }; gives: null };
  /**
   * Announces the import of a file of `total` papers, whose pages follow. With `putBack`, papers that lie in the bin come out
   * of it. `batch` names the job; asking again changes nothing, here and in the next three.
   */
  'library.beginImport': { takes: { batch: OpId; file: string; putBack: boolean; total: number }; gives: null };
  /**
   * Hands over up to 500 papers of the file, in the order of `page`, which counts from 0. After the last one the worker merges
   * the file, whether or not the page that sent it is still open. Not kept: the import does not wait for this page.
   */
  'library.importPage': {
    takes: { batch: OpId; page: number; entries: LibraryEntry[]; isLast: boolean };
    gives: { kept: boolean };
  };
  /** Begins one edit of many papers of the library; `batch` names the job. */
  'library.editPapers': { takes: { batch: OpId; ids: PaperId[]; edit: BulkEdit }; gives: null };
  /** Begins to take back everything that an import or an edit of many papers changed, and ends it where it still runs. */
  'library.undoBatch': { takes: { batch: OpId }; gives: null };
  /** Stops a job before its next page, lets it go on, or ends it for good. Where that makes no sense nothing changes. */
  'jobs.stop': { takes: { job: OpId }; gives: null };
  'jobs.resume': { takes: { job: OpId }; gives: null };
  'jobs.cancel': { takes: { job: OpId }; gives: null };
}

export type RequestName = keyof Requests;
export type Takes<Name extends RequestName> = Requests[Name]['takes'];
export type Gives<Name extends RequestName> = Requests[Name]['gives'];

/** Who sends: a content script, our frame inside a page (after its claim), or a page of ours in a tab or popup. */
export type Sender = 'page' | 'frame' | 'extension';

/**
 * Who may send what. A content script reads and edits the papers it names, and says which names of a card are one paper and
 * what is missing of one; it never lists, exports, imports or deletes, and only the user parts what was joined.
 */
export const trust: { readonly [Name in RequestName]: readonly Sender[] } = {
  'annotations.get': ['page', 'frame', 'extension'],
  'annotations.edit': ['page', 'frame', 'extension'],
  'annotations.undo': ['page', 'frame', 'extension'],
  'papers.learn': ['page'],
  'papers.fill': ['page'],
  'papers.link': ['frame', 'extension'],
  'papers.apart': ['frame', 'extension'],
  'papers.unlink': ['frame', 'extension'],
  'drafts.put': ['frame', 'extension'],
  'drafts.drop': ['frame', 'extension'],
  'page.found': ['page'],
  'page.loadScript': ['page'],
  'page.startOnce': ['extension'],
  'site.isOff': ['page'],
  'site.switch': ['extension'],
  'editor.expect': ['page'],
  'editor.open': ['frame', 'extension'],
  'editor.openTab': ['page'],
  'library.beginImport': ['extension'],
  'library.importPage': ['extension'],
  'library.editPapers': ['extension'],
  'library.undoBatch': ['extension'],
  'jobs.stop': ['extension'],
  'jobs.resume': ['extension'],
  'jobs.cancel': ['extension'],
};

/** Kinds of edit that only our own pages may ask for. */
export const ownPagesOnly: ReadonlySet<string> = new Set<Edit['kind']>(['delete', 'restore']);

/** What the worker tells content scripts, and our pages ask them. */
export type PageMessage =
  /** These papers changed: look them up again. */
  | { type: 'annotations.changed'; ids: PaperId[] }
  /** Something that runs long has begun, has come further, or has ended. */
  | { type: 'jobs.changed' }
  /** Which papers are on this page? Answered with `PagePapers`. */
  | { type: 'page.papers' }
  /** Open the editor of the paper that the link to `address` leads to. Answered with whether the page has such a link. */
  | { type: 'page.editLink'; address: string; paper: Paper }
  /** The user took the site from us: leave the page as it is without us. */
  | { type: 'page.leave' };

/** The papers of one tab, in the page's order. */
export interface PagePapers {
  site: string;
  /** The name of the site for people, and by which key it is switched off. */
  name: string;
  switch: string;
  recognised: Recognised;
  papers: Paper[];
  /** For the report of E10: the page's address without query and fragment. */
  address: string;
  /** The page as a paper of its own, by its address; the user may add it where it is no paper that we know. */
  itself?: Paper;
}
