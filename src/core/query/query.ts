import type { Expression } from './condition.ts';
import type { QueryError } from './query-fault.ts';
import { QueryParser, type QueryPart } from './query-parser.ts';
import type { Span } from './span.ts';

/** A search. */
export interface Query {
  /** What a paper must meet. */
  expression: Expression;
  /** The conditions of the expression with their places, in the order of the text. */
  parts: readonly QueryPart[];
  /** The places of operators, brackets and keywords in the text (`tag:`, `-status:`, `OR`), for showing them as such. */
  operators: readonly Span[];
  /** The searched words in search form, for marking them in the results. */
  words: readonly string[];
  /** What cannot be understood, in the order of the text. The expression goes without it. */
  errors: readonly QueryError[];
  /** How the text goes on when a part is added behind it. */
  end: QueryEnd;
}

/** The end of the text of a query. */
export interface QueryEnd {
  /** The text in front of this place is complete. The rest, such as `tag:` or `OR`, is still being typed. */
  complete: number;
  /** The characters that are missing at the end: a space behind a word, a quotation mark, brackets. */
  closing: string;
  /** Whether `OR` stands outside of brackets. */
  isEither: boolean;
}

/**
 * Reads the search language, which docs/search.md describes.
 * @returns a query for every text; a part that cannot be understood is left out and is among the errors
 */
export function parseQuery(text: string): Query {
  const parser = new QueryParser(text);
  const expression = parser.read();
  const { parts, operators, errors, complete, closing, isEither } = parser;
  const misplaced = isOnlyInBin(expression)
    ? []
    : parts
        .filter(({ condition, not }) => condition.kind === 'bin' && !not)
        .map(({ from, to }): QueryError => ({ from, to, code: 'bin' }));
  return {
    expression,
    parts,
    operators: operators.sort((a, b) => a.from - b.from),
    words: parts.flatMap(({ condition, not }) => (condition.kind === 'text' && !not ? [condition.text] : [])),
    errors: [...errors, ...misplaced].sort((a, b) => a.from - b.from),
    end: { complete, closing, isEither },
  };
}

/** Returns whether the query asks for papers in the bin; other queries leave them out. */
export const asksBin = ({ expression }: Query): boolean => isOnlyInBin(expression);

/** Whether nothing outside the bin can meet `expression`, by its form. */
function isOnlyInBin(expression: Expression): boolean {
  switch (expression.kind) {
    case 'bin':
      return true;
    case 'all':
      return expression.parts.some(isOnlyInBin);
    case 'any':
      return expression.parts.every(isOnlyInBin);
    case 'not':
      return isAllOutsideBin(expression.part);
    default:
      return false;
  }
}

/** Whether everything outside the bin meets `expression`, by its form. */
function isAllOutsideBin(expression: Expression): boolean {
  switch (expression.kind) {
    case 'all':
      return expression.parts.every(isAllOutsideBin);
    case 'any':
      return expression.parts.some(isAllOutsideBin);
    case 'not':
      return isOnlyInBin(expression.part);
    default:
      return false;
  }
}
