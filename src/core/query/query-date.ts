import type { Range, ReadBound } from './query-range.ts';

/** A year, a month or a day. */
interface QueryDate {
  year: number;
  month?: number;
  day?: number;
}

/**
 * Returns the moment at which the year, month or day in `text` begins (`2026`, `2026-6`, `2026-06-12`), in milliseconds
 * since 1970. Days begin at midnight of this device.
 * @returns `unfinished` if more letters can make it a date; undefined if it is none, such as 30 February
 */
export function queryMoment(text: string): number | 'unfinished' | undefined {
  const date = queryDate(text);
  if (typeof date !== 'object') return date;
  return beginningOf(date).getTime();
}

/**
 * Reads a year, a month or a day as all numbers of its days.
 * @returns as `ReadBound` says
 */
export const dateRange: ReadBound = (text) => {
  const date = queryDate(text);
  return typeof date === 'object' ? rangeOf(date) : date;
};

/** Reads a year alone, with four digits, as all numbers of its days. */
export const yearRange: ReadBound = (text) => (/^\d{0,4}$/.test(text) ? dateRange(text) : undefined);

/** Reads a whole number. */
export const wholeNumber: ReadBound = (text) => {
  if (text === '') return 'unfinished';
  return /^\d{1,15}$/.test(text) ? { from: Number(text), to: Number(text) } : undefined;
};

/**
 * A date of a paper as a number: 20260612 for `2026-06-12`, 20260600 for `2026-06`, 20260000 for `2026`. Numbers have the
 * order of their dates.
 * @returns undefined if there is no date
 */
export function dateNumber(date: string | undefined): number | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date ?? '');
  return match === null ? undefined : Number(match.slice(1).reduce((all, part = '00') => all + part, ''));
}

/** The last number that a day within the date `number` can have: 20260699 for June 2026. */
export const lastNumber = (number: number): number =>
  number % 10_000 === 0 ? number + 9999 : number % 100 === 0 ? number + 99 : number;

function rangeOf({ year, month = 0, day = 0 }: QueryDate): Range {
  const from = year * 10_000 + month * 100 + day;
  return { from, to: lastNumber(from) };
}

function queryDate(text: string): QueryDate | 'unfinished' | undefined {
  const date = dateIn(text);
  if (date !== undefined) return date;
  if (/^\d{0,3}$/.test(text)) return 'unfinished';
  const before = /^(\d{4}(?:-\d{1,2})?)-0?$/.exec(text)?.[1];
  return before !== undefined && dateIn(before) !== undefined ? 'unfinished' : undefined;
}

function dateIn(text: string): QueryDate | undefined {
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text);
  if (match === null) return undefined;
  const [year = 0, month, day] = match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const date: QueryDate = { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
  // `Date` turns a day that its month does not have into one of the next month.
  const begins = beginningOf(date);
  return begins.getMonth() === (month ?? 1) - 1 && begins.getDate() === (day ?? 1) ? date : undefined;
}

function beginningOf({ year, month = 1, day = 1 }: QueryDate): Date {
  // `new Date` itself takes the years before 100 for those of the twentieth century.
  const date = new Date(2000, 0);
  date.setFullYear(year, month - 1, day);
  return date;
}
