// biome-ignore-all lint/a11y/useSemanticElements: a list whose lines have acts of their own is a grid, not a table of data.
import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { paperUrl } from '../../core/ids/paper-url.ts';
import { EditorRow } from '../line/editor-row.tsx';
import { type LineActs, PaperLine } from '../line/paper-line.tsx';
import type { Section } from './sections.ts';

export interface SectionViewProps {
  section: Section;
  heading: string;
  /** What stands at the other end of the heading. */
  aside: string;
  chosen: PaperId | undefined;
  /** In search form; marked where they stand in the text. */
  words: readonly string[];
  acts: LineActs;
  /** The open editor, in the place of its line. */
  editor: { line: PaperId; view: VNode } | undefined;
  /** What stands after the lines. */
  children?: ComponentChildren;
}

/** The id of the grid of a section, for `aria-controls`. */
export const gridId = (name: Section['name']): string => `papers-${name}`;

/** One part of the list with its heading. */
export function SectionView(props: SectionViewProps): VNode {
  const { section, heading, aside, chosen, words, acts, editor, children } = props;
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
              <PaperLine
                key={line.id}
                line={line}
                address={paperUrl(line.id)}
                chosen={line.id === chosen}
                words={words}
                acts={acts}
              />
            ),
          )}
        </div>
      )}
      {children}
    </section>
  );
}
