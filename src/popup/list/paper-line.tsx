// biome-ignore-all lint/a11y/useSemanticElements: a list whose lines have acts of their own is a grid, not a table of data.
// biome-ignore-all lint/a11y/useFocusableInteractive: the link or the editor inside takes the focus of its row.
import type { VNode } from 'preact';
import type { EditorField } from '../../core/editing.ts';
import { authorLine } from '../../core/paper.ts';
import type { PaperId } from '../../core/paper-id.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/words.ts';
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
}

export interface PaperLineProps {
  line: ListedPaper;
  address: string;
  chosen: boolean;
  words: readonly string[];
  acts: LineActs;
}

/** One paper: its title, then its tags and the first line of its note. */
export function PaperLine({ line, address, chosen, words, acts }: PaperLineProps): VNode {
  const { id, title, annotation } = line;
  const openHere = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    acts.open(id);
  };
  return (
    <div role="row" id={lineId(id)} class={chosen ? 'line line-chosen' : 'line'} aria-selected={chosen}>
      <div role="gridcell" class="line-cell">
        <div class="line-title">
          <a
            href={address}
            target="_blank"
            rel="noreferrer"
            data-paper={id}
            title={title}
            tabIndex={chosen ? 0 : -1}
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
          {annotation === undefined ? <Authors line={line} /> : <Said {...{ line, words }} />}
        </div>
      </div>
      <LineButtons line={line} chosen={chosen} acts={acts} />
    </div>
  );
}

function Said({ line, words }: { line: ListedPaper; words: readonly string[] }): VNode | null {
  const { annotation } = line;
  if (annotation === undefined) return null;
  const note = firstLine(annotation.note);
  if (note === '' && annotation.tags.length === 0) return <Authors line={line} />;
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

const Authors = ({ line: { annotation, paper } }: { line: ListedPaper }): VNode => (
  <span class="line-authors" dir="auto">
    {annotation?.authors || (paper === undefined ? '' : authorLine(paper))}
  </span>
);

const firstLine = (note: string): string => note.split('\n').find((text) => text.trim() !== '') ?? '';

function LineButtons({ line, chosen, acts }: Pick<PaperLineProps, 'line' | 'chosen' | 'acts'>): VNode {
  const say = useWords();
  const tabIndex = chosen ? 0 : -1;
  const { id, annotation } = line;
  const edit = annotation === undefined ? say('popup_addTag') : say('popup_edit');
  return (
    <div role="gridcell" class={annotation === undefined ? 'line-acts line-acts-shown' : 'line-acts'}>
      <button
        type="button"
        class="line-act"
        title={`${edit} (E)`}
        tabIndex={tabIndex}
        onClick={() => acts.edit(id, 'tag')}
      >
        <Icon name={annotation === undefined ? 'plus' : 'note'} size={14} />
        {edit}
      </button>
      {annotation !== undefined && (
        <button
          type="button"
          class="line-act"
          title={`${say('popup_bin')} (${say('popup_keyDelete')})`}
          aria-label={say('popup_bin')}
          tabIndex={tabIndex}
          onClick={() => acts.bin(id)}
        >
          <Icon name="bin" size={14} />
        </button>
      )}
    </div>
  );
}
