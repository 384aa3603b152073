import type { RefObject, VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import './note-field.css';
import { useWords } from './words.ts';

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
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  );
}

/** Where the browser does not size a field by its content; the style sheet sets the limits. */
function grow(area: HTMLTextAreaElement | null): void {
  if (area === null || CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight}px`;
}
