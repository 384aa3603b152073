import type { RefObject, VNode } from 'preact';
import { useEffect, useImperativeHandle, useReducer, useRef } from 'preact/hooks';
import type { EditingApi, EditorField } from '../../core/editing.ts';
import type { Paper } from '../../core/paper.ts';
import './annotation-editor.css';
import { IconButton } from '../parts/button.tsx';
import { unsavedText } from '../session/unsaved-text.ts';
import { useClosing } from '../session/use-closing.ts';
import { useEditing } from '../session/use-editing.ts';
import { TagField } from '../tags/tag-field.tsx';
import { useWords } from '../words.ts';
import { EditorFoot } from './editor-foot.tsx';
import { NoteField } from './note-field.tsx';
import { NoticeStrip } from './notice-strip.tsx';
import { RelatedStrip } from './related-strip.tsx';
import { useRelated } from './use-related.ts';

/** The functions that the owner of an editor can call. */
export interface EditorHandle {
  /** Saves what is typed, then calls `onDone`. */
  close(): void;
  focus(field: EditorField): void;
}

export interface AnnotationEditorProps {
  /** The editor stays with the paper for which it was mounted: give it the paper's id as `key`. */
  paper: Paper;
  api: EditingApi;
  /** The field that takes the first key. */
  field: EditorField;
  /** Whether the owner gives the focus, with `handle`. */
  waits?: boolean;
  /** Called when the user is done and everything is saved, or when they leave a second time although it is not. */
  onDone: () => void;
  /** Called with every change of the typed text. `saved`: all of it is on disk. */
  onTyped?: (note: string, saved: boolean) => void;
  /** Called when the paper has been looked up and the field can take the focus. */
  onReady?: () => void;
  /** Reloads the page of the editor (E11); without it there is no such button. */
  onReload?: () => void;
  handle?: RefObject<EditorHandle | null>;
}

/** Edits the tags, note, status and star of one paper, and saves as it goes. */
export function AnnotationEditor(props: AnnotationEditorProps): VNode {
  const { paper, api, field, waits = false, onDone, onTyped, onReady, onReload, handle } = props;
  const say = useWords();
  const [round, startAfresh] = useReducer((before: number) => before + 1, 0);
  const { session, state } = useEditing(api, paper, round);
  const related = useRelated(api, paper, session, state.related, () => startAfresh(undefined));
  const close = useClosing(session, onDone);
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  function focus(wanted: EditorField): void {
    if (wanted === 'tag') input.current?.focus();
    else toEnd(area.current);
  }
  useImperativeHandle(handle ?? null, () => ({ close, focus }), [session]);
  useEffect(() => {
    if (!waits || round > 0) focus(field);
  }, [field, round]);
  useEffect(() => {
    if (!state.ready) return;
    if (document.activeElement === area.current) toEnd(area.current);
    onReady?.();
  }, [state.ready]);
  useEffect(() => onTyped?.(state.note, state.safe), [state.note, state.safe]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isDone && event.key !== 'Escape') return;
    event.preventDefault();
    if (isDone) session.addTags(state.typed);
    close();
  }

  return (
    <section class="editor" role="dialog" aria-label={say('editor_title')} onKeyDown={onKeyDown}>
      <header class="editor-head">
        <h1 class="editor-title" dir="auto" title={paper.title}>
          {paper.title}
        </h1>
        <IconButton icon="close" label={say('editor_close')} keyName={say('key_escape')} onClick={close} />
      </header>
      <TagField
        tags={state.tags}
        ready={state.ready}
        typed={state.typed}
        known={state.known}
        hint={state.hint}
        input={input}
        onType={(text) => session.typeTag(text)}
        onAdd={(tag) => session.addTag(tag)}
        onAddTyped={(text, rest) => session.addTags(text, rest)}
        onRemove={(tag) => session.act({ kind: 'removeTag', tag })}
        onUseOwn={() => session.useOwnTag()}
        onLeave={() => focus('note')}
      />
      <NoteField
        note={state.note}
        area={area}
        onType={(text) => session.typeNote(text)}
        onLeave={() => void session.keepSafe()}
      />
      <EditorFoot
        state={state}
        onStatus={(status) => session.act({ kind: 'setStatus', status })}
        onStar={(star) => session.act({ kind: 'setStar', star })}
        onUndo={() => void session.undo()}
      />
      {state.notice === undefined && related.shown !== undefined && (
        <RelatedStrip shown={related.shown} onAct={(act) => void related.act(act)} />
      )}
      {state.notice !== undefined && (
        <NoticeStrip
          notice={state.notice}
          text={unsavedText(state)}
          work={{
            retry: () => session.retry(),
            save: () => session.keepRestored(),
            discard: () => session.discardRestored(),
            putBack: () => session.undoDiscard(),
            reload: onReload,
          }}
        />
      )}
    </section>
  );
}

/** Moves the caret to the end of the note, where the user goes on writing. */
function toEnd(area: HTMLTextAreaElement | null): void {
  if (area === null) return;
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
  area.scrollTop = area.scrollHeight;
}
