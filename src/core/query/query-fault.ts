import type { Span } from './span.ts';

/** What is wrong with a part of a query. */
export type QueryFault =
  /** The operator takes one of these words, and this is none of them. */
  | { code: 'choice'; choices: readonly string[] }
  /** It is no date, no year of four digits, or no number. */
  | { code: 'date' | 'year' | 'number' }
  /** The range ends before it begins. */
  | { code: 'range' }
  /** Nothing stands behind the operator. */
  | { code: 'empty' }
  /** The bracket closes nothing. */
  | { code: 'bracket' }
  /** More brackets stand inside each other than are read. */
  | { code: 'deep' }
  /** Nothing stands on one side of `OR`. */
  | { code: 'or' }
  /** `in:bin` is asked for in some cases only. */
  | { code: 'bin' };

/** A part of a query that cannot be understood, with its place. The query goes without it. */
export type QueryError = Span & QueryFault;
