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

/** The note; the field grows with it to 12 lines, then scrolls. */
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

/** Line ends in a text that comes at once, from which on it is put in as a whole. */
const many = 50;

/**
 * What an input method, dictation or another extension hands over at once, a browser puts in line by line, each with an
 * event and a layout of all lines before it: ten thousand take minutes. A paste is one step for it already.
 */
function takeWhole(event: InputEvent & { currentTarget: HTMLTextAreaElement }): void {
  const { data, inputType } = event;
  if (inputType !== 'insertText' || !event.cancelable || (data?.split('\n', many).length ?? 0) < many) return;
  event.preventDefault();
  putText(event.currentTarget, data ?? '');
}

/** Where the browser does not size a field by its content; the style sheet sets the limits. */
function grow(area: HTMLTextAreaElement | null): void {
  if (area === null || CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight}px`;
}
