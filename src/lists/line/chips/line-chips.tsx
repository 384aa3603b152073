import type { VNode } from 'preact';
import { searchForm } from '../../../core/text/search-form.ts';
import { Chip } from '../../../ui/parts/chip.tsx';
import { sayList } from '../../../ui/saying/say-list.ts';
import { useWords } from '../../../ui/words.ts';
import { chipWidth } from './chip-width.ts';
import { countWholeChips } from './count-whole-chips.ts';

/** The part of a line that chips may take where a note follows them. */
const besideNote = 0.66;

export interface LineChipsProps {
  tags: readonly string[];
  /** The width of the line, in CSS pixels. */
  width: number;
  /** Whether a note follows the chips. */
  hasNote: boolean;
  /** The searched words in search form: tags that contain one of them come first. */
  words: readonly string[];
}

/** The tags of one line: as many as fit whole, then the count of the rest. */
export function LineChips({ tags, width, hasNote, words }: LineChipsProps): VNode | null {
  const say = useWords();
  if (tags.length === 0) return null;
  const ordered = foundFirst(tags, words);
  const room = hasNote ? Math.floor(width * besideNote) : width;
  const shown = countWholeChips(ordered.map(chipWidth), { room, gap: 4, counter: 24 });
  const hidden = ordered.slice(shown);
  return (
    <span class="line-chips">
      {ordered.slice(0, shown).map((tag) => (
        <Chip key={tag} tag={tag} />
      ))}
      {hidden.length > 0 && (
        <span class="line-more" title={sayList(say, hidden)}>
          <span aria-hidden="true">+{hidden.length}</span>
          <span class="unseen">{say('popup_moreTags', sayList(say, hidden))}</span>
        </span>
      )}
    </span>
  );
}

function foundFirst(tags: readonly string[], words: readonly string[]): string[] {
  const isFound = (tag: string): boolean => words.some((word) => searchForm(tag).includes(word));
  return [...tags].sort((a, b) => Number(isFound(b)) - Number(isFound(a)));
}
