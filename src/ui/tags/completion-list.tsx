import type { VNode } from 'preact';
import './completion-list.css';
import { countPapers } from '../parts/count-papers.ts';
import { Icon } from '../parts/icon.tsx';
import '../parts/tag-colours.css';
import { tagColours } from '../parts/tag-colours.ts';
import { sayNumber } from '../saying/say-number.ts';
import { useWords } from '../words.ts';
import type { TagOption } from './tag-options.ts';

export interface CompletionListProps {
  id: string;
  rows: TagOption[];
  /** The chosen row; −1 for none. */
  row: number;
  onPoint: (row: number) => void;
  onAccept: (row: number) => void;
}

/** The id of a row's element, for `aria-activedescendant`. */
export const rowId = (listId: string, row: number): string => `${listId}-${row}`;

/** The user's tags that may be meant, and the new tag that the typed text would make. The focus stays in the field. */
export function CompletionList({ id, rows, row, onPoint, onAccept }: CompletionListProps): VNode {
  const say = useWords();
  return (
    <div class="completion-list" id={id} role="listbox" aria-label={say('editor_yourTags')} data-floats="">
      {rows.map((each, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the focus is in the field, which handles the keys of the list
        <div
          key={each.tag}
          id={rowId(id, index)}
          class="completion-row"
          role="option"
          tabIndex={-1}
          aria-selected={index === row}
          // A press would take the focus out of the field.
          onMouseDown={(event) => event.preventDefault()}
          onPointerMove={() => index !== row && onPoint(index)}
          onClick={() => onAccept(index)}
        >
          {each.kind === 'own' ? <OwnTag {...each} /> : <NewTag tag={each.tag} />}
          <RowKey isChosen={index === row} isNew={each.kind === 'new'} />
        </div>
      ))}
    </div>
  );
}

type OwnTagProps = Extract<TagOption, { kind: 'own' }>;

function OwnTag({ tag, count, match }: OwnTagProps): VNode {
  const say = useWords();
  const { from, to } = match ?? { from: 0, to: 0 };
  return (
    <>
      <span class="tag-colours tag-dot" style={tagColours(tag)} />
      <bdi class="completion-tag" dir="auto">
        {tag.slice(0, from)}
        <b>{tag.slice(from, to)}</b>
        {tag.slice(to)}
      </bdi>
      <span class="completion-count" aria-hidden="true">
        {sayNumber(say, count)}
      </span>
      <span class="unseen">{countPapers(say, count)}</span>
    </>
  );
}

function NewTag({ tag }: { tag: string }): VNode {
  const say = useWords();
  return (
    <>
      <Icon name="plus" />
      <span class="completion-tag">
        {say('editor_newTag')}{' '}
        <b>
          <bdi dir="auto">{tag}</bdi>
        </b>
      </span>
    </>
  );
}

/** The key that takes the row: Enter for the chosen one, a comma for the text as it was typed. */
function RowKey({ isChosen, isNew }: { isChosen: boolean; isNew: boolean }): VNode | null {
  if (!isChosen && !isNew) return null;
  return (
    <span aria-hidden="true">
      <kbd>{isChosen ? 'Enter' : ','}</kbd>
    </span>
  );
}
