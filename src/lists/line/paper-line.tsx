// biome-ignore-all lint/a11y/useSemanticElements: a list whose lines have acts of their own is a grid, and a table is for data.
// biome-ignore-all lint/a11y/useFocusableInteractive: the link or the editor inside takes the focus of its row.
import type { VNode } from 'preact';
import { authorLine } from '../../core/author-line.ts';
import { knownAuthors } from '../../core/authors.ts';
import { binnedAt } from '../../core/bin.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { paperUrl } from '../../core/ids/paper-url.ts';
import { authorWords } from '../../ui/saying/author-words.ts';
import { useWords } from '../../ui/words.ts';
import type { LineActs } from '../acts/line-acts.ts';
import { lineId } from '../listed/line-id.ts';
import type { ListedPaper } from '../listed/listed-paper.ts';
import { BinnedTimes } from './binned-times.tsx';
import { LineChips } from './chips/line-chips.tsx';
import { LineButtons } from './line-buttons.tsx';
import { Marked } from './marked.tsx';
import './paper-line.css';
import { StatusMarks } from './status-marks.tsx';

/** What the lines of one list share. */
export interface LineLook {
  /** The id of the chosen line. */
  chosen: PaperId | undefined;
  /** The width of a line without its padding, in CSS pixels. */
  width: number;
  /** The searched words in search form; they are marked. */
  words: readonly string[];
  acts: LineActs;
}

/** One paper: its title, then its tags and the first line of its note, and in the bin the time when it was put there. */
export function PaperLine({ line, look }: { line: ListedPaper; look: LineLook }): VNode {
  const { id, title, annotation } = line;
  const { words, acts } = look;
  const isChosen = id === look.chosen;
  const binned = annotation && binnedAt(annotation);
  const openHere = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    acts.open(id);
  };
  return (
    <div role="row" id={lineId(id)} class={isChosen ? 'line line-chosen' : 'line'} aria-selected={isChosen}>
      <div role="gridcell" class="line-cell">
        <div class="line-title">
          <a
            href={paperUrl(id)}
            target="_blank"
            rel="noreferrer"
            data-paper={id}
            title={title}
            tabIndex={isChosen ? 0 : -1}
            onClick={openHere}
            onFocus={() => acts.choose(id)}
          >
            <bdi dir="auto">
              <Marked text={title} words={words} />
            </bdi>
          </a>
          {annotation !== undefined && <StatusMarks annotation={annotation} />}
        </div>
        <div class="line-words">
          <UserWords line={line} look={look} />
        </div>
        {binned !== undefined && <BinnedTimes binned={binned} />}
      </div>
      <LineButtons line={line} isChosen={isChosen} acts={acts} />
    </div>
  );
}

/** The tags and the note; the authors where the user wrote neither. */
function UserWords({ line, look: { width, words } }: { line: ListedPaper; look: LineLook }): VNode {
  const { tags = [], note: whole = '' } = line.annotation ?? {};
  const note = firstLine(whole);
  if (note === '' && tags.length === 0) return <AuthorsOf line={line} />;
  return (
    <>
      <LineChips tags={tags} width={width} hasNote={note !== ''} words={words} />
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
