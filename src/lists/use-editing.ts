import { useRef, useState } from 'preact/hooks';
import type { EditorField } from '../core/editing.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import type { Paper } from '../core/paper.ts';
import type { Library } from '../store/schema.ts';
import type { ListedPaper } from './line/listed-paper.ts';
import { paperOf } from './line/paper-of.ts';
import type { Section } from './section/sections.ts';

/** The line that is being edited in its place. */
export interface EditedLine {
  /** The line's id; the paper's may be another of the same paper. */
  line: PaperId;
  paper: Paper;
  field: EditorField;
}

/** The editing in the list. */
export interface Editing {
  now: EditedLine | undefined;
  /** The list to show. While a line is edited it stands still, whatever the edits change in the order. */
  sections: Section[];
  open: (line: ListedPaper, field: EditorField) => Promise<void>;
  close: () => void;
}

/** Lets one line of `sections` be edited. */
export function useEditing(library: Library, sections: Section[]): Editing {
  const [now, setNow] = useState<EditedLine>();
  const still = useRef(sections);
  if (now === undefined) still.current = sections;
  return {
    now,
    sections: still.current,
    open: async (line, field) => setNow({ line: line.id, paper: await paperOf(library, line), field }),
    close: () => setNow(undefined),
  };
}
