import type { RefObject, VNode } from 'preact';
import type { QueryError } from '../../core/query/query-fault.ts';
import { Button } from '../../ui/parts/button.tsx';
import { type Say, useWords } from '../../ui/words.ts';
import './query-error-line.css';

/** The id of the line, for the field that it describes. */
export const queryErrorId = 'query-error';

export interface QueryErrorLineProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  /** The error that is said; undefined if there is none. */
  error: QueryError | undefined;
}

/** Says which part of the query cannot be understood, and selects it in the field when that is asked for. */
export function QueryErrorLine({ field, query, error }: QueryErrorLineProps): VNode {
  const say = useWords();
  const select = ({ from, to }: QueryError): void => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };
  // The status is always there, because an element that comes with its words may not be read out.
  return (
    <div class={error === undefined ? 'query-error' : 'query-error query-error-shown'}>
      <p id={queryErrorId} role="status" dir="auto">
        {error !== undefined && `${sayError(say, query, error)} ${say('popup_queryWithout')}`}
      </p>
      {error !== undefined && (
        <Button kind="link" onClick={() => select(error)}>
          {say('popup_queryShow')}
        </Button>
      )}
    </div>
  );
}

function sayError(say: Say, query: string, error: QueryError): string {
  const wrong = query.slice(error.from, error.to);
  switch (error.code) {
    case 'choice':
      return say('popup_query_choice', wrong, error.choices.join(', '));
    case 'date':
      return say('popup_query_date', wrong);
    case 'year':
      return say('popup_query_year', wrong);
    case 'number':
      return say('popup_query_number', wrong);
    case 'range':
      return say('popup_query_range', wrong);
    case 'empty':
      return say('popup_query_empty', wrong);
    case 'bracket':
      return say('popup_query_bracket');
    case 'deep':
      return say('popup_query_deep');
    case 'or':
      return say('popup_query_or');
    case 'bin':
      return say('popup_query_bin');
  }
}
