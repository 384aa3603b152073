import { monthNumber } from '../../core/text/month-number.ts';
import { shownDate } from '../../core/text/shown-date.ts';

/** A time of day, with its zone. */
const time =
  /(?:^|[\sT,])\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\b\.?)?\s*(?:Z\b|[+-]\d{2}:?\d{2}\b|\(?[A-Z]{3,4}\b\)?)*/gi;
/** `20200501`, `20200501T120000Z`, `D:20200501120000`, `202005`. */
const compact = /^(?:D:)?(\d{4})(\d{2})(\d{2})?(?:$|T\d|\d{6}\D*$)/i;
/**
 * The first years of eras of Japan and Taiwan. Source: https://unicode.org/reports/tr35/tr35-dates.html (japanese, roc)
 */
const eras: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989, 昭和: 1926, 民國: 1912, 民国: 1912 };
/** Words between the numbers of a date. */
const filler = /^(?:st|nd|rd|th|er|o|of|the|de|del|d)$/i;

/**
 * Reads a date as in the metadata of articles: `2021/6`, `2022/12/09`, `1955`, `2020 Jan 24`, `24. Januar 2020`,
 * `c2020`, `20200501`, `2020年5月1日`, `Fri, 01 May 2020 00:00:00 GMT`. Of a range, its beginning.
 * @returns as much of `2022-12-09` as the text gives; undefined if it is no date. For `03/04/2020`, which may be a day
 * in March or in April, only the year.
 */
export function citationDate(text: string): string | undefined {
  const bare = withWesternYear(text.normalize('NFKC').replace(/\s+/g, ' ').trim());
  const [, year, month, day] = compact.exec(bare) ?? [];
  if (year !== undefined) return isYear(year) ? realDay(year, Number(month), Number(day ?? 0)) : undefined;
  const parts = bare.replace(time, ' ').match(/\d+|\p{L}+|[./-]/gu) ?? [];
  const at = parts.findIndex(isYear);
  const found = parts[at];
  if (found === undefined) return undefined;
  const words = parts.filter((part) => !filler.test(part) && !/^[./-]$/.test(part));
  const named = words.findIndex((word) => /^\p{L}/u.test(word) && monthNumber(word) !== undefined);
  return named >= 0
    ? upTo(found, monthNumber(words[named] ?? ''), dayBeside(words, named))
    : numeric(found, parts.slice(0, at), parts.slice(at + 1));
}

const isYear = (part: string): boolean => /^(?:1[4-9]|20)\d{2}$/.test(part);
const isSmall = (part: string | undefined): boolean => part !== undefined && /^\d{1,2}$/.test(part);

const withWesternYear = (text: string): string =>
  text.replace(/(令和|平成|昭和|民[國国])(\d{1,3}|元)(?=年)/, (_, era, year) =>
    String((eras[era] ?? 0) + (year === '元' ? 0 : Number(year) - 1)),
  );

/** Returns the day beside the month at `named`: the first of the numbers right before it, else the number after it. */
function dayBeside(words: readonly string[], named: number): number {
  let first = named;
  while (isSmall(words[first - 1])) first -= 1;
  const beside = first < named ? words[first] : words[named + 1];
  return isSmall(beside) ? Number(beside) : 0;
}

/** Reads a date in numbers, from the parts before and after its year. */
function numeric(year: string, before: readonly string[], after: readonly string[]): string {
  const [month, day] = after.filter((part) => !/^(?:[./-]|年|月|년|월)$/.test(part));
  if (isSmall(month)) return upTo(year, Number(month), isSmall(day) ? Number(day) : 0);
  const [one, separator, other, second, ...rest] = before.slice(-4);
  if (isSmall(one) && isSmall(other) && second !== undefined && rest.length === 0)
    return dayAndMonth(year, Number(one), Number(other), separator);
  const [only, mark] = before.slice(-2);
  return isSmall(only) && mark !== undefined && /^[./-]$/.test(mark) ? upTo(year, Number(only), 0) : year;
}

/** A day comes before its month where there are full stops between, and where the other order is impossible. */
function dayAndMonth(year: string, one: number, other: number, separator: string | undefined): string {
  if (separator === '.' || one > 12 || one === other) return upTo(year, other, one);
  return other > 12 ? upTo(year, one, other) : year;
}

const upTo = (year: string, month: number | undefined, day: number): string => realDay(year, month ?? 0, day) ?? year;

/** Zero stands for a missing part; some publishers write it so themselves. Undefined if there is no such month. */
function realDay(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const upToMonth = `${year}-${String(month).padStart(2, '0')}`;
  return shownDate(`${upToMonth}-${day}`, '') ?? upToMonth;
}
