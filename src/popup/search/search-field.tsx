import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../core/query/span.ts';
import { keyHint } from '../../lists/keys/key-hint.ts';
import { Icon } from '../../ui/parts/icon.tsx';
import { useWords } from '../../ui/words.ts';
import { queryErrorId } from './query-error-line.tsx';
import './search-field.css';

export interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  /** The places of the query's operators, as in `Query.operators`. */
  operators: readonly Span[];
  /** The places of what cannot be understood. */
  wrong: readonly Span[];
  /** The ids of the grids that the arrow keys move in, with spaces between. */
  controls: string;
  /** The id of the chosen line. */
  active: string | undefined;
  onQuery: (query: string) => void;
}

/** The search field. The arrow keys move in the list while the focus stays in the field. */
export function SearchField({ field, query, operators, wrong, controls, active, onQuery }: SearchFieldProps): VNode {
  const say = useWords();
  const scrolled = useScroll(field, query);
  const coloured = operators.length + wrong.length > 0;
  return (
    <div class={coloured ? 'search search-coloured' : 'search'}>
      <Icon name="search" />
      <span class="search-text">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={say('popup_search')}
          aria-expanded={controls !== ''}
          aria-haspopup="grid"
          aria-controls={controls}
          aria-activedescendant={active}
          aria-invalid={wrong.length > 0}
          aria-describedby={wrong.length > 0 ? queryErrorId : undefined}
          placeholder={say('popup_search')}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="auto"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        {coloured && (
          <span class="search-drawn" aria-hidden="true" dir="auto" style={{ '--scrolled': `${-scrolled}px` }}>
            <Drawn query={query} operators={operators} wrong={wrong} />
          </span>
        )}
      </span>
      <kbd>{query === '' ? keyHint(say, 'search', 'outsideField') : keyHint(say, 'back', 'anywhere')}</kbd>
    </div>
  );
}

/** The query with marked operators and errors, drawn over the field so that each letter lies on its letter. */
function Drawn({ query, operators, wrong }: Pick<SearchFieldProps, 'query' | 'operators' | 'wrong'>): VNode {
  const ends = [...operators, ...wrong].flatMap(({ from, to }) => [from, to]);
  const cuts = [...new Set([0, ...ends, query.length])].sort((a, b) => a - b);
  const isIn = (spans: readonly Span[], at: number): boolean => spans.some(({ from, to }) => from <= at && at < to);
  return (
    <span>
      {cuts.slice(0, -1).map((from, at) => {
        const piece = query.slice(from, cuts[at + 1]);
        const shown = isIn(operators, from) ? <b key={from}>{piece}</b> : piece;
        return isIn(wrong, from) ? <u key={from}>{shown}</u> : shown;
      })}
    </span>
  );
}

/** How far a long query is scrolled inside its field, in CSS pixels. */
function useScroll(field: RefObject<HTMLInputElement | null>, query: string): number {
  const [scrolled, setScrolled] = useState(0);
  const last = useRef(0);
  useLayoutEffect(() => {
    const input = field.current;
    if (input === null) return;
    const read = (): void => {
      if (input.scrollLeft === last.current) return;
      last.current = input.scrollLeft;
      setScrolled(input.scrollLeft);
    };
    read();
    const ending = new AbortController();
    for (const event of ['scroll', 'keyup', 'select', 'pointerup'] as const)
      input.addEventListener(event, read, { signal: ending.signal });
    return () => ending.abort();
  }, [field, query]);
  return scrolled;
}
