import type { Span } from './span.ts';

/** Numbers from `from` to `to`, both included. */
export interface Range {
  from: number;
  to: number;
}

/**
 * Reads one end of a range. A date such as `2026-04` is a range itself.
 * @returns `unfinished` if more letters can make it one; undefined if it is none
 */
export type ReadBound = (text: string) => Range | 'unfinished' | undefined;

/** What a text says of a range. */
export interface RangeReading {
  /** Undefined if it says none. */
  range?: Range;
  /** The part that is wrong: a value that cannot be read, or an end before the beginning. */
  fault?: Span & { code: 'value' | 'range' };
  /** Where the wrong part begins, if more letters can make it right. The range goes without it. */
  openFrom?: number;
}

/**
 * Reads `50`, `2024..2026`, `2025..`, `..2020`, `>50`, `>=50`, `<50`, `<=50` and `=50`.
 * @param readBound reads each of the numbers or dates
 */
export function readRange(text: string, readBound: ReadBound): RangeReading {
  const sign = /^(?:([<>]=?|[=≤≥])\s*)?/.exec(text) ?? [''];
  const place = { from: sign[0].length, to: text.length };
  const dots = text.indexOf('..');
  if (sign[1] === undefined && dots >= 0) return readBetween(text, dots, readBound);
  const bound = readBound(text.slice(place.from));
  if (bound === 'unfinished') return withoutLastDot(text, place, readBound, sign[1] === undefined);
  if (bound !== undefined) return { range: signed(sign[1] ?? '=', bound) };
  return withoutLastDot(text, place, readBound, sign[1] === undefined, true);
}

/** `2025.` may become `2025..`; until then it is read as `2025`. */
function withoutLastDot(
  text: string,
  place: Span,
  readBound: ReadBound,
  mayHaveDots: boolean,
  isWrong = false,
): RangeReading {
  const fault = { ...place, code: 'value' } as const;
  const bound = mayHaveDots && text.endsWith('.') ? readBound(text.slice(place.from, -1)) : undefined;
  if (typeof bound === 'object') return { range: bound, fault, openFrom: text.length - 1 };
  return isWrong ? { fault } : { fault, openFrom: 0 };
}

function signed(sign: string, { from, to }: Range): Range {
  switch (sign) {
    case '>':
      return { from: to + 1, to: Number.POSITIVE_INFINITY };
    case '>=':
    case '≥':
      return { from, to: Number.POSITIVE_INFINITY };
    case '<':
      return { from: Number.NEGATIVE_INFINITY, to: from - 1 };
    case '<=':
    case '≤':
      return { from: Number.NEGATIVE_INFINITY, to };
    default:
      return { from, to };
  }
}

function readBetween(text: string, dots: number, readBound: ReadBound): RangeReading {
  const [lower, upper] = [text.slice(0, dots), text.slice(dots + 2)];
  const [first, last] = [lower, upper].map((bound) => (bound === '' ? 'open' : readBound(bound)));
  const upperPlace = { from: dots + 2, to: text.length };
  if (typeof first !== 'object' && first !== 'open') return { fault: { from: 0, to: dots, code: 'value' } };
  if (last === undefined) return { fault: { ...upperPlace, code: 'value' } };
  const from = typeof first === 'object' ? first.from : Number.NEGATIVE_INFINITY;
  const range = { from, to: Number.POSITIVE_INFINITY };
  if (last === 'unfinished') return { range, fault: { ...upperPlace, code: 'value' }, openFrom: dots + 2 };
  if (typeof last !== 'object')
    return first === 'open' ? { fault: { from: 0, to: text.length, code: 'value' }, openFrom: 0 } : { range };
  if (last.to >= from) return { range: { from, to: last.to } };
  const fault = { from: 0, to: text.length, code: 'range' } as const;
  // `50..1` may become `50..100`.
  return upper.length < lower.length ? { range, fault, openFrom: dots + 2 } : { fault };
}
