import type { Annotation } from '../../core/annotation.ts';
import type { Draft } from '../../core/draft.ts';
import type { Edit, OpId } from '../../core/edit.ts';
import { type EditingApi, type EditingStart, type Related, unrelated } from '../../core/editing.ts';
import { longestNote } from '../../core/merging/note.ts';
import type { Paper } from '../../core/paper.ts';
import { RepeatedOp } from '../../core/repeated-op.ts';
import { withPending } from '../tags/shown-tags.ts';
import { TagEntry } from '../tags/tag-entry.ts';
import { splitTyped } from '../tags/typed-tags.ts';
import { answered } from './answered.ts';
import { describeEditing } from './describe-editing.ts';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts';
import { draftOf, holdsNote, repeatSent, tooLong } from './draft-text.ts';
import type { EditingState } from './editing-state.ts';
import { isOlder } from './is-older.ts';
import { NoteText, unsentTime } from './note-text.ts';
import { SaveProgress } from './save-progress.ts';
import { createSaveQueue, type QueueNews, type SaveQueue, type Send } from './save-queue.ts';

/**
 * One editor's work on one paper. Shows every act at once, saves the acts in order, and reports how saving goes. Keeps
 * unsaved work, and writes it to disk as a draft.
 */
export class EditingSession {
  readonly #api: EditingApi;
  readonly #paper: Paper;
  readonly #queue: SaveQueue;
  readonly #drafts: DraftKeeper;
  readonly #note = new NoteText();
  readonly #entry = new TagEntry();
  readonly #progress = new SaveProgress(() => this.#update());
  #saved: Annotation | null = null;
  #related: Related | undefined;
  #done: Edit[] = [];
  #discarded: Draft | undefined;
  readonly #undoing: RepeatedOp;
  #pausing: ReturnType<typeof setTimeout> | undefined;
  #show: (state: EditingState) => void = () => {};

  constructor(api: EditingApi, paper: Paper) {
    this.#api = api;
    this.#paper = paper;
    const newOp = (): OpId => api.newOp();
    const send: Send = (edit, op, onRetry) => answered(api.save(paper, edit, op, onRetry));
    this.#queue = createSaveQueue(send, newOp, (news) => this.#onNews(news));
    this.#undoing = new RepeatedOp(newOp);
    this.#drafts = createDraftKeeper(api, paper.id, () => this.#draft());
  }

  /** Loads the paper and calls `show` with every change. Returns a function that ends this; unsaved work is still saved. */
  start(show: (state: EditingState) => void): () => void {
    this.#show = show;
    const stopListening = this.#api.onChanged(this.#paper.id, (annotation) => this.#update(annotation));
    void this.#load();
    return () => {
      stopListening();
      this.#show = () => {};
      void this.keepSafe();
    };
  }

  get state(): EditingState {
    const [paper, related, saved, done] = [this.#paper, this.#related, this.#saved, this.#done];
    const [note, entry, progress] = [this.#note, this.#entry, this.#progress];
    return describeEditing({ paper, related, saved, done, note, entry, progress, pending: this.#queue.pending() });
  }

  typeNote(text: string): void {
    this.#note.text = text;
    this.#drafts.touch();
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => this.#sendNote(), unsentTime);
    this.#update();
  }

  typeTag(text: string): void {
    this.#entry.type(text);
    this.#drafts.touch();
    this.#update();
  }

  /** Adds `tag` as one tag, even if it contains commas, and empties the tag field. */
  addTag(tag: string): void {
    this.#addAll([tag]);
  }

  /** Adds every tag in `text` (between commas and line ends) and leaves `rest` in the tag field. */
  addTags(text: string, rest = ''): void {
    this.#addAll(splitTyped(text));
    if (rest !== '') this.typeTag(rest);
  }

  /** E20: replaces the tag by the user's own tag that looks like it. */
  useOwnTag(): void {
    this.#save(...this.#entry.useOwn());
  }

  /** Makes an edit of anything but the note. */
  act(edit: Exclude<Edit, { kind: 'setNote' }>): void {
    this.#entry.hint = undefined;
    this.#save(edit);
  }

  /** Undoes the last edit. Typed text is saved first, so that it is the last edit. */
  async undo(): Promise<void> {
    this.#sendNote();
    if (!(await this.#queue.flush())) return;
    const result = await answered(this.#api.undo(this.#paper.id, this.#undoing.next()));
    this.#undoing.answered(result);
    if (result.ok) {
      this.#done = result.value === null ? [] : this.#done.slice(0, -1);
      this.#entry.hint = undefined;
      this.#progress.notice = undefined;
      if (result.value !== null) this.#acceptSaved(result.value.saved.annotation);
    } else this.#progress.fail(result.error);
    this.#update();
  }

  /** Repeats the calls that failed. */
  retry(): void {
    if (this.#progress.notice?.kind === 'unread') void this.#load();
    this.#progress.notice = this.#queue.pending().length > 0 ? { kind: 'trying' } : undefined;
    this.#queue.retry();
    this.#update();
  }

  /** E17: saves the restored text as if it had just been typed. */
  keepRestored(): void {
    this.#progress.notice = undefined;
    this.#sendNote();
    this.addTags(this.#entry.typed);
  }

  /** E17: shows the saved note again. The restored text can be put back while the editor is open. */
  discardRestored(): void {
    const [notice, draft] = [this.#progress.notice, this.#draft()];
    this.#discarded = draft && notice?.kind === 'restored' ? { ...draft, at: notice.at } : draft;
    clearTimeout(this.#pausing);
    this.#note.reset(this.#saved?.note ?? '');
    this.#entry.typed = '';
    this.#progress.notice = { kind: 'discarded' };
    void this.#drafts.flush();
    this.#update();
  }

  /** E17: undoes `discardRestored`. */
  undoDiscard(): void {
    if (this.#discarded === undefined) return;
    this.#restore(this.#discarded);
    void this.#drafts.flush();
    this.#update();
  }

  /** Starts to save the note; resolves to whether a draft of what is unsaved is on disk. A restored text waits. */
  async keepSafe(isClosing = false): Promise<boolean> {
    if (this.#progress.notice?.kind !== 'restored') this.#sendNote();
    const isKept = await this.#drafts.flush();
    if (!isKept && isClosing && this.#progress.notice?.kind !== 'tooLong') this.#progress.notice = { kind: 'unkept' };
    this.#update();
    return isKept;
  }

  /** Saves the note, a restored one too, and all edits. Resolves to whether they are on disk. A typed tag stays a draft. */
  async saveAll(): Promise<boolean> {
    this.#sendNote();
    const saved = (await this.#queue.flush()) && !this.#note.isTyped;
    await this.#drafts.flush();
    return saved;
  }

  #addAll(texts: string[]): void {
    const { tags } = withPending(this.#saved, this.#paper, this.#queue.pending());
    this.#save(...this.#entry.editsFor(texts, tags));
  }

  #save(...edits: Edit[]): void {
    this.#undoing.forget();
    for (const edit of edits) this.#queue.add(edit);
    this.#drafts.touch();
    this.#update();
  }

  #sendNote(): void {
    clearTimeout(this.#pausing);
    if (!this.#note.isTyped) return;
    if (this.#note.text.length > longestNote) this.#progress.notice = tooLong(this.#draft());
    else this.#save({ kind: 'setNote', ...this.#note.send() });
    this.#update();
  }

  async #load(): Promise<void> {
    const result = await answered(this.#api.load(this.#paper));
    this.#related = result.ok ? result.value.related : unrelated;
    if (result.ok) this.#open(result.value);
    else this.#progress.notice = { kind: 'unread', error: result.error };
    this.#update();
  }

  #open({ annotation, draft: found, tags }: EditingStart): void {
    this.#entry.known = tags;
    this.#saved = annotation;
    const draft = found && repeatSent(found, this.#queue);
    const saved = draft?.sent?.note ?? annotation?.note ?? '';
    if (draft !== null) this.#drafts.adopt();
    if (draft !== null && (draft.tag !== '' || holdsNote(draft, saved))) this.#restore(draft);
    else if (draft?.sent !== undefined || this.#queue.pending().length === 0) this.#note.open(saved, saved);
    if (draft !== null && this.#draft() === undefined) this.#dropDraft();
  }

  #restore(draft: Draft): void {
    const saved = draft.sent?.note ?? this.#saved?.note ?? '';
    const [text, base] = holdsNote(draft, saved) ? [draft.note, draft.base] : [saved, saved];
    this.#note.open(text, base);
    this.#entry.typed ||= draft.tag;
    this.#progress.notice = { kind: 'restored', at: draft.at };
  }

  #onNews(news: QueueNews): void {
    this.#progress.update(news, this.#queue.pending().length);
    if (news.kind === 'saved') {
      this.#done = [...this.#done, news.edit];
      this.#acceptSaved(news.annotation);
      if (this.#draft() === undefined) this.#dropDraft();
    }
    this.#update();
  }

  #dropDraft(): void {
    if (this.#progress.notice?.kind === 'restored') this.#progress.notice = undefined;
    void this.#drafts.flush();
  }

  /** Takes `annotation` as the state on disk, unless a later one is known already. */
  #acceptSaved(annotation: Annotation | null): void {
    if (annotation !== null && this.#saved !== null && isOlder(annotation, this.#saved)) return;
    this.#saved = annotation;
    if (!this.#queue.pending().some((edit) => edit.kind === 'setNote')) this.#note.acceptSaved(annotation?.note ?? '');
  }

  #draft(): Draft | undefined {
    return draftOf(this.#paper.id, this.#note, this.#entry.typed, this.#queue);
  }

  /** @param saved the state on disk, if it is news */
  #update(saved?: Annotation | null): void {
    if (saved !== undefined) this.#acceptSaved(saved);
    this.#show(this.state);
  }
}
