import type { RefObject, VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import './note-field.css';
import { useWords } from '../words.ts';
import { putText } from './put-text.ts';

export interface NoteFieldProps {
  note: string;
  area: RefObject<HTMLTextAreaElement | null>;
  onType: (text: string) => void;
  onLeave: () => void;
}

/** The note. The field grows with it to 12 lines, then scrolls. */
export function NoteField({ note, area, onType, onLeave }: NoteFieldProps): VNode {
  const say = useWords();
  useLayoutEffect(() => grow(area.current), [note]);
  return (
    <div class="note-field">
      <textarea
        ref={area}
        class="note-area"
        dir="auto"
        aria-label={say('editor_note')}
        placeholder={say('editor_note')}
        value={note}
        onBeforeInput={takeWhole}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  );
}

/** A text that comes at once with this many line ends or more is inserted as a whole. */
const many = 50;

/**
 * Inserts a text in one step that an input method, dictation or another extension hands over at once. A browser would
 * insert it line by line, each with an event and a layout of all lines before it: ten thousand lines take minutes. For
 * a paste the browser takes one step already.
 */
function takeWhole(event: InputEvent & { currentTarget: HTMLTextAreaElement }): void {
  const { data, inputType } = event;
  if (inputType !== 'insertText' || !event.cancelable || (data?.split('\n', many).length ?? 0) < many) return;
  event.preventDefault();
  putText(event.currentTarget, data ?? '');
}

/** Sizes the field if the browser does not size it by its content; the style sheet sets the limits. */
function grow(area: HTMLTextAreaElement | null): void {
  if (area === null || CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight}px`;
}
