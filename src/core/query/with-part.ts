import { parseQuery } from './query.ts';
import { quotedIfNeeded } from './quoted.ts';

/** The part of a query that asks for `tag`. */
export const tagPart = (tag: string): string => `tag:${quotedIfNeeded(tag)}`;

/**
 * Returns `text` with `part` added, so that a paper must meet both, and a space for typing on. What is open at the end of
 * `text` is ended, and a rest such as `tag:` or `OR` is dropped.
 */
export function withPart(text: string, part: string): string {
  const { end } = parseQuery(text);
  const rest = text.slice(0, end.complete).trim() + end.closing;
  return `${end.isEither ? `(${rest})` : rest.trimEnd()} ${part} `.trimStart();
}
