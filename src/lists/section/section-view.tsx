// biome-ignore-all lint/a11y/useSemanticElements: a list whose lines have acts of their own is a grid, and a table is for data.
import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { EditorRow } from '../line/editor-row.tsx';
import { type LineLook, PaperLine } from '../line/paper-line.tsx';
import type { Section } from '../listed/section.ts';
import './section-view.css';

export interface SectionViewProps {
  section: Section;
  heading: string;
  /** The words at the other end of the heading; may be empty. */
  aside: string;
  look: LineLook;
  /** The open editor, and the line in whose place it is shown. */
  editor: { line: PaperId; view: VNode } | undefined;
  /** Shown after the lines. */
  children?: ComponentChildren;
}

/** The id of the grid of a section, for `aria-controls`. */
export const gridId = (name: Section['name']): string => `papers-${name}`;

/** One part of the list with its heading. */
export function SectionView({ section, heading, aside, look, editor, children }: SectionViewProps): VNode {
  const headingId = useId();
  return (
    <section>
      <div class="section-head">
        <h2 id={headingId}>{heading}</h2>
        {aside !== '' && <span>{aside}</span>}
      </div>
      {section.lines.length > 0 && (
        <div role="grid" id={gridId(section.name)} aria-labelledby={headingId}>
          {section.lines.map((line) =>
            editor?.line === line.id ? (
              <EditorRow key={line.id} id={line.id}>
                {editor.view}
              </EditorRow>
            ) : (
              <PaperLine key={line.id} line={line} look={look} />
            ),
          )}
        </div>
      )}
      {children}
    </section>
  );
}
