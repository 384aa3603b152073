// biome-ignore-all lint/a11y/useSemanticElements: a list whose lines have acts of their own is a grid, not a table of data.
// biome-ignore-all lint/a11y/useFocusableInteractive: the link or the editor inside takes the focus of its row.
import type { VNode } from 'preact';
import { authorLine } from '../../core/author-line.ts';
import { knownAuthors } from '../../core/authors.ts';
import { binnedAt } from '../../core/bin.ts';
import type { EditorField } from '../../core/editing.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { authorWords } from '../../ui/saying/author-words.ts';
import { useWords } from '../../ui/words.ts';
import { BinnedTimes } from './binned-times.tsx';
import { LineButtons } from './line-buttons.tsx';
import { LineChips } from './line-chips.tsx';
import { lineId } from './line-id.ts';
import type { ListedPaper } from './listed-paper.ts';
import { Marked } from './marked.tsx';
import './paper-line.css';
import { StatusMarks } from './status-marks.tsx';

/** What can be done with a line. */
export interface LineActs {
  choose: (id: PaperId) => void;
  open: (id: PaperId) => void;
  edit: (id: PaperId, field: EditorField) => void;
  bin: (id: PaperId) => void;
  putBack: (id: PaperId) => void;
}

export interface PaperLineProps {
  line: ListedPaper;
  /** Undefined where the paper has none: then its title is no link, and opens the editor. */
  address: string | undefined;
  chosen: boolean;
  words: readonly string[];
  acts: LineActs;
}

/** One paper: its title, then its tags and the first line of its note, in the bin also when it was put there. */
export function PaperLine({ line, address, chosen, words, acts }: PaperLineProps): VNode {
  const { id, annotation } = line;
  const binned = annotation && binnedAt(annotation);
  return (
    <div role="row" id={lineId(id)} class={chosen ? 'line line-chosen' : 'line'} aria-selected={chosen}>
      <div role="gridcell" class="line-cell">
        <div class="line-title">
          <LineTitle {...{ line, address, chosen, words, acts }} />
          {annotation !== undefined && <StatusMarks annotation={annotation} />}
        </div>
        <div class="line-words">
          {annotation === undefined ? <AuthorsOf line={line} /> : <Said {...{ line, words }} />}
        </div>
        {binned !== undefined && <BinnedTimes binned={binned} />}
      </div>
      <LineButtons line={line} chosen={chosen} acts={acts} />
    </div>
  );
}

/** The title: a link to the paper, or words that open the editor where there is nothing to lead to. */
function LineTitle({ line: { id, title }, address, chosen, words, acts }: PaperLineProps): VNode {
  const common = { 'data-paper': id, title, tabIndex: chosen ? 0 : -1, onFocus: () => acts.choose(id) };
  const shown = (
    <bdi dir="auto">
      <Marked text={title} words={words} />
    </bdi>
  );
  if (address === undefined)
    return (
      <button type="button" {...common} onClick={() => acts.open(id)}>
        {shown}
      </button>
    );
  const openHere = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    acts.open(id);
  };
  return (
    <a {...common} href={address} target="_blank" rel="noreferrer" onClick={openHere}>
      {shown}
    </a>
  );
}

function Said({ line, words }: { line: ListedPaper; words: readonly string[] }): VNode | null {
  const { annotation } = line;
  if (annotation === undefined) return null;
  const note = firstLine(annotation.note);
  if (note === '' && annotation.tags.length === 0) return <AuthorsOf line={line} />;
  return (
    <>
      <LineChips tags={annotation.tags} besideNote={note !== ''} words={words} />
      {note !== '' && (
        <span class="line-note" dir="auto">
          <Marked text={note} words={words} />
        </span>
      )}
    </>
  );
}

function AuthorsOf({ line: { annotation, paper } }: { line: ListedPaper }): VNode {
  const say = useWords();
  const nobody = { authors: [] };
  return (
    <span class="line-authors" dir="auto">
      {authorLine(knownAuthors(annotation ?? nobody, paper ?? nobody), authorWords(say))}
    </span>
  );
}

const firstLine = (note: string): string => note.split('\n').find((text) => text.trim() !== '') ?? '';
