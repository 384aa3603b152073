import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../core/query/query-tokens.ts';
import { keyHint } from '../../lists/keys/key-hint.ts';
import { Icon } from '../../ui/parts/icon.tsx';
import { useWords } from '../../ui/words.ts';
import './search-field.css';

export interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  /** The places of the query's operators, as in `Query.operators`. */
  operators: readonly Span[];
  /** The ids of the grids that the arrow keys move in, with spaces between. */
  controls: string;
  /** The id of the chosen line. */
  active: string | undefined;
  onQuery: (query: string) => void;
}

/** The search field. The arrow keys move in the list while the focus stays in the field. */
export function SearchField({ field, query, operators, controls, active, onQuery }: SearchFieldProps): VNode {
  const say = useWords();
  const scrolled = useScroll(field, query);
  const coloured = operators.length > 0;
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
            <Drawn query={query} operators={operators} />
          </span>
        )}
      </span>
      <kbd>{query === '' ? keyHint(say, 'search', 'outsideField') : keyHint(say, 'back', 'anywhere')}</kbd>
    </div>
  );
}

/** The query with coloured operators, drawn over the field so that each letter lies on its letter. */
function Drawn({ query, operators }: Pick<SearchFieldProps, 'query' | 'operators'>): VNode {
  const ends = operators.flatMap(({ from, to }) => [from, to]);
  const cuts = [0, ...ends, query.length];
  return (
    <span>
      {cuts.slice(1).map((to, at) => {
        const piece = query.slice(cuts[at], to);
        return at % 2 === 1 ? <b key={at}>{piece}</b> : piece;
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
