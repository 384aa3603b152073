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
 * How a page's papers were found. `links`: no card matched, so the site's markup has changed; `some-links`: some cards
 * did not match. `nothing`: the page has papers and none was found. `off`: the user switched the site off.
 */
export type Recognised = 'cards' | 'some-links' | 'links' | 'nothing' | 'no-papers' | 'off';

/**
 * The scripts that a page gets when they are first needed: one acts, one finds papers by the links that lead to them, where
 * the first script knows too little for that.
 */
export type LateScript = 'acting' | 'finding';

/**
 * Every message to the worker: name → what it takes and what it gives. The compiler checks both ends; the table `trust`
 * says who may send which.
 */
export interface Requests {
  /** The annotations of these papers (found by id or alias), without papers that have none. At most 2 000 ids. */
  'annotations.get': { takes: { ids: PaperId[] }; gives: Annotation[] };
  /** One edit of one paper. Idempotent by `op`. `site` is the site on which it was made. */
  'annotations.edit': { takes: { op: OpId; paper: Paper; edit: Edit; site: string }; gives: Saved };
  /**
   * Undoes the latest edit of any of `ids` that was made at or after `since` (milliseconds since 1970) and is not
   * undone yet. Null if there is none.
   */
  'annotations.undo': {
    takes: { op: OpId; ids: PaperId[]; since: number };
    gives: { edit: Edit; saved: Saved } | null;
  };
  /**
   * Reports ids that the page proves to be of one paper: a group for each card, the card's own id first; at most 200 groups of
   * 2 to 10. Annotations of one group become one. Asking again changes nothing; every link can be taken back.
   */
  'papers.reportSame': { takes: { groups: PaperId[][] }; gives: { linked: number } };
  /**
   * What a page shows of an annotated paper whose title is not known: fills in what is missing, and changes nothing that is
   * known.
   */
  'papers.fill': { takes: { paper: Paper }; gives: { filled: boolean } };
  /** The user says that the two are one paper. Repeating it changes nothing; that holds for the next two as well. */
  'papers.link': { takes: { paper: PaperId; other: PaperId }; gives: Saved };
  /** The user says that the two are different papers. */
  'papers.apart': { takes: { paper: PaperId; other: PaperId }; gives: null };
  /** Undoes a link; gives the annotation that `paper` then has. */
  'papers.unlink': { takes: { paper: PaperId; link: Stamp }; gives: Saved };
  'drafts.put': { takes: { draft: Draft }; gives: null };
  'drafts.drop': { takes: { id: PaperId }; gives: null };
  /** The result of a scan of the page; sets the badge of the tab. */
  'page.found': { takes: { count: number; recognised: Recognised }; gives: null };
  /** Puts another script into the page, beside the first one. */
  'page.loadScript': { takes: { script: LateScript }; gives: null };
  /** Starts the any-page script in a tab, until its page is left. `origin` is that of the page. */
  'page.startOnce': { takes: { tab: number; origin: string }; gives: null };
  /** Whether the user switched off the site (for any page: one host) whose script asks. */
  'site.isOff': { takes: { key: string }; gives: boolean };
  /** Switches a site off or on again, by the key that its script gives with its papers. */
  'site.switch': { takes: { site: string; key: string; off: boolean }; gives: null };
  /** A content script announces the frame that it is about to open. */
  'editor.expect': { takes: { nonce: string }; gives: null };
  /**
   * The data that the editor of `paper` shows. A frame that asks for the first time proves with `nonce` that our script
   * announced it, and is refused otherwise. Each nonce works once.
   */
  'editor.open': { takes: { paper: Paper; nonce?: string | undefined }; gives: EditingStart };
  /** Opens the editor of `paper` in a tab, if a page allows no frame. */
  'editor.openTab': { takes: { paper: Paper; site: string; field: EditorField }; gives: null };
  /**
   * Announces the import of a file of `total` papers, whose pages follow. With `putBack`, papers that are in the bin come
   * out of it. `batch` names the job; asking again changes nothing, here and in the next three.
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

/** The sender: a content script, our frame inside a page (after its claim), or a page of ours in a tab or popup. */
export type SenderKind = 'page' | 'frame' | 'extension';

/**
 * Who may send what. A content script reads and edits the papers that it names, and reports which ids of a card are one
 * paper and which facts are missing; it never lists, exports, imports or deletes. Only the user separates papers that
 * were joined.
 */
export const trust: { readonly [Name in RequestName]: readonly SenderKind[] } = {
  'annotations.get': ['page', 'frame', 'extension'],
  'annotations.edit': ['page', 'frame', 'extension'],
  'annotations.undo': ['page', 'frame', 'extension'],
  'papers.reportSame': ['page'],
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

/** The kinds of edit that only our own pages may ask for. */
export const ownPagesOnly: ReadonlySet<string> = new Set<Edit['kind']>(['delete', 'restore']);

/** Messages to content scripts, from the worker or from our pages. */
export type PageMessage =
  /** These papers changed: look them up again, unless you asked for the edit `op` yourself and have its answer. */
  | { type: 'annotations.changed'; ids: PaperId[]; op?: OpId }
  /** Something that runs long has begun, has come further, or has ended. */
  | { type: 'jobs.changed' }
  /** Asks for the papers on this page. Answered with `PagePapers`. */
  | { type: 'page.papers' }
  /** Open the editor of the paper that the link to `address` leads to. Answered with whether the page has such a link. */
  | { type: 'page.editLink'; address: string; paper: Paper }
  /** The user took away access to the site: leave the page as it is without us. */
  | { type: 'page.leave' };

/** The papers of one tab, in the page's order. */
export interface PagePapers {
  site: string;
  /** The name of the site for people, and the key by which it is switched off. */
  name: string;
  switch: string;
  recognised: Recognised;
  papers: Paper[];
  /** For the report of E10: the page's address without query and fragment. */
  address: string;
  /** The page as a paper of its own, by its address; the user may add it where it is no paper that we know. */
  itself?: Paper;
}
