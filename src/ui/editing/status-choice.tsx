import type { VNode } from 'preact';
import { type Status, statuses } from '../../core/status.ts';
import { Icon } from '../parts/icon.tsx';
import './status-choice.css';
import { useWords, type WordKey } from '../words.ts';

const words: { readonly [S in Status]: WordKey } = {
  later: 'editor_statusLater',
  reading: 'editor_statusReading',
  read: 'editor_statusRead',
};

export interface StatusChoiceProps {
  status: Status | undefined;
  /** Null when the chosen status was pressed again. */
  onChoose: (status: Status | null) => void;
}

/** Chooses Later, Reading or Read, or none of them. In little room only the chosen one keeps its word. */
export function StatusChoice({ status, onChoose }: StatusChoiceProps): VNode {
  const say = useWords();
  return (
    <fieldset class="status-choice" aria-label={say('editor_status')}>
      {statuses.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === status}
          title={say(words[each])}
          onClick={() => onChoose(each === status ? null : each)}
        >
          <Icon name={each} size={14} />
          <span class="status-word">{say(words[each])}</span>
        </button>
      ))}
    </fieldset>
  );
}
