import { expect } from 'vitest';
import { type Annotation, blankAnnotation, saysSomething } from '../../src/core/annotation.ts';
import type { CallError, CallErrorCode } from '../../src/core/call-error.ts';
import type { Draft } from '../../src/core/draft.ts';
import { applyEdit, type Edit, invertEdit, type OpId, parseOpId } from '../../src/core/edit.ts';
import type { EditingApi, Related, TagUse } from '../../src/core/editing.ts';
import type { Paper } from '../../src/core/paper.ts';
import { failure, type Result, success } from '../../src/core/result.ts';
import { nextStamp, type Stamp } from '../../src/core/stamp.ts';

/** What the next call of one kind does instead of succeeding. */
export type Mishap =
  /** It fails, and nothing is stored. */
  | CallErrorCode
  /** It is stored, but the answer is lost. */
  | 'lost'
  /** It is repeated once, then answers well. */
  | 'retried'
  /** It never answers. */
  | 'silent'
  /** It throws. */
  | 'thrown';

/** A small library of one paper. It stores what it is given, and fails where the script says so. */
export class ScriptedApi implements EditingApi {
  annotation: Annotation | null = null;
  draft: Draft | null = null;
  tags: TagUse[] = [];
  /** The known other records of the paper. */
  known: Related = { link: null, twin: null, noteVersion: null };
  /** Every call, in order, as `save addTag`, `keepDraft`… */
  readonly calls: string[] = [];
  /** The failures of the next saves, first to last. */
  mishaps: Mishap[] = [];
  /** Whether loading fails. */
  unreadable = false;
  /** Whether no draft can be kept. */
  keepsNoDraft = false;
  /** While it is set, a save waits for it. */
  hold: Promise<void> | undefined;
  readonly #history: Array<{ edit: Edit; inverse: Edit[] }> = [];
  /** What was stored under each op-id: of an undo, the edit that was taken back. */
  readonly #stored = new Map<OpId, Edit | null>();
  #ops = 0;
  #stamp: Stamp | undefined;
  #listener: ((annotation: Annotation | null) => void) | undefined;

  async load(): ReturnType<EditingApi['load']> {
    this.calls.push('load');
    await this.hold;
    if (this.unreadable) return failure(errorOf('no-answer'));
    return success({ annotation: this.annotation, draft: this.draft, tags: this.tags, related: this.known });
  }

  newOp(): OpId {
    this.#ops += 1;
    return parseOpId(`op-of-the-script-${this.#ops}`) ?? expect.unreachable();
  }

  async save(paper: Paper, edit: Edit, op: OpId, onRetry?: () => void): ReturnType<EditingApi['save']> {
    this.calls.push(`save ${edit.kind}`);
    await this.hold;
    if (this.#stored.has(op)) return success({ annotation: this.annotation });
    const mishap = this.mishaps.shift();
    switch (mishap) {
      case undefined:
        this.#stored.set(op, null);
        return success({ annotation: this.store(paper, edit) });
      case 'retried':
        onRetry?.();
        this.#stored.set(op, null);
        return success({ annotation: this.store(paper, edit) });
      case 'lost':
        onRetry?.();
        this.#stored.set(op, null);
        this.store(paper, edit);
        return failure(errorOf('no-answer'));
      case 'silent':
        return new Promise(() => {});
      case 'thrown':
        throw new Error('thrown by the script');
      default:
        return failure(errorOf(mishap));
    }
  }

  async undo(_id: unknown, op: OpId): ReturnType<EditingApi['undo']> {
    this.calls.push('undo');
    const isLost = this.mishaps[0] === 'lost' && this.mishaps.shift() !== undefined;
    const undone = this.#stored.has(op) ? this.#stored.get(op) : this.#undone();
    this.#stored.set(op, undone ?? null);
    if (isLost) return failure(errorOf('no-answer'));
    return success(undone ? { edit: undone, saved: { annotation: this.annotation } } : null);
  }

  /** Takes back the latest edit, and returns it. */
  #undone(): Edit | undefined {
    const last = this.#history.pop();
    if (last === undefined || this.annotation === null) return undefined;
    this.annotation = this.#kept(
      last.inverse.reduce((each, edit) => applyEdit(each, edit, this.#next()), this.annotation),
    );
    return last.edit;
  }

  async keepDraft(draft: Draft): Promise<Result<null, CallError>> {
    this.calls.push('keepDraft');
    if (this.keepsNoDraft) return failure(errorOf('no-answer'));
    this.draft = draft;
    return success(null);
  }

  async dropDraft(): Promise<Result<null, CallError>> {
    this.calls.push('dropDraft');
    this.draft = null;
    return success(null);
  }

  async link(_id: unknown, twin: string): ReturnType<EditingApi['link']> {
    this.calls.push(`link ${twin}`);
    this.known = { ...this.known, twin: null };
    return success({ annotation: this.annotation });
  }

  async keepApart(_id: unknown, twin: string): ReturnType<EditingApi['keepApart']> {
    this.calls.push(`keepApart ${twin}`);
    this.known = { ...this.known, twin: null };
    return success(null);
  }

  async unlink(_id: unknown, link: Stamp): ReturnType<EditingApi['unlink']> {
    this.calls.push(`unlink ${link}`);
    this.known = { ...this.known, link: null };
    return success({ annotation: this.annotation });
  }

  onChanged(_id: unknown, listener: (annotation: Annotation | null) => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = undefined;
    };
  }

  /** Another tab makes `edit`, and this editor is told of it. */
  elsewhere(paper: Paper, edit: Edit): void {
    this.changedTo(this.store(paper, edit));
  }

  /** Tells this editor that the paper is now `annotation`. */
  changedTo(annotation: Annotation | null): void {
    this.#listener?.(annotation);
  }

  /** Stores an edit as the worker does. */
  store(paper: Paper, edit: Edit): Annotation | null {
    const before = this.annotation ?? blankAnnotation(paper, 1);
    const after = applyEdit(before, edit, this.#next());
    const inverse = invertEdit(before, edit, after);
    if (inverse.length > 0) this.#history.push({ edit, inverse });
    this.annotation = this.#kept(after);
    return this.annotation;
  }

  #kept(annotation: Annotation): Annotation | null {
    return saysSomething(annotation) ? annotation : null;
  }

  #next(): Stamp {
    this.#stamp = nextStamp(this.#stamp, 1_750_000_000_000, 'script');
    return this.#stamp;
  }
}

const errorOf = (code: CallErrorCode): CallError => ({ code, detail: `${code} by the script` });
