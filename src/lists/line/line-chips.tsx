import type { VNode } from 'preact';
import { fold } from '../../core/text/fold.ts';
import { Chip } from '../../ui/parts/chip.tsx';
import { sayList } from '../../ui/saying/say-list.ts';
import { useWords } from '../../ui/words.ts';
import { chipWidth } from './chip-width.ts';
import { fitChips } from './fit-chips.ts';

/** The width of a line in the popup, without its padding, in CSS pixels. */
const lineWidth = 348;

export interface LineChipsProps {
  tags: readonly string[];
  /** Whether a note follows, which leaves the chips two thirds of the line. */
  besideNote: boolean;
  /** What was searched for, folded: the tags that say it come first. */
  words: readonly string[];
}

/** The tags of one line: each whole, or counted. */
export function LineChips({ tags, besideNote, words }: LineChipsProps): VNode | null {
  const say = useWords();
  if (tags.length === 0) return null;
  const ordered = foundFirst(tags, words);
  const room = besideNote ? Math.floor(lineWidth * 0.66) : lineWidth;
  const shown = fitChips(ordered.map(chipWidth), { room, gap: 4, counter: 24 });
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
  const found = (tag: string): boolean => words.some((word) => fold(tag).includes(word));
  return [...tags].sort((a, b) => Number(found(b)) - Number(found(a)));
}
