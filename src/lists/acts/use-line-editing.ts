import { useRef, useState } from 'preact/hooks';
import type { EditorField } from '../../core/editing.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import type { Paper } from '../../core/paper.ts';
import type { Library } from '../../store/schema.ts';
import type { ListedPaper } from '../listed/listed-paper.ts';
import { paperOf } from '../listed/paper-of.ts';
import type { Section } from '../listed/section.ts';

/** The line that has the editor in its place. */
export interface EditedLine {
  /** The line's id; the paper may have another id of the same paper. */
  line: PaperId;
  paper: Paper;
  field: EditorField;
}

/** The editing of a line in its place in the list. */
export interface LineEditing<Name extends string = string> {
  now: EditedLine | undefined;
  /** The list to show. It stays as it is while a line is edited, even if an edit changes the order. */
  sections: Section<Name>[];
  open: (line: ListedPaper, field: EditorField) => Promise<void>;
  close: () => void;
}

/** Lets one line of `sections` be edited at a time. */
export function useLineEditing<Name extends string>(library: Library, sections: Section<Name>[]): LineEditing<Name> {
  const [now, setNow] = useState<EditedLine>();
  const shown = useRef(sections);
  if (now === undefined) shown.current = sections;
  return {
    now,
    sections: shown.current,
    open: async (line, field) => setNow({ line: line.id, paper: await paperOf(library, line), field }),
    close: () => setNow(undefined),
  };
}
