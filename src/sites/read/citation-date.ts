import { shownDate } from '../../core/text/shown-date.ts';

const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d.*)?$/;
const yearThenMonth = /^(\d{4}) ([a-z]{3,9})\.?(?: (\d{1,2}))?$/i;

/**
 * Reads a date as in the metadata of articles: `2021/6`, `2022/12/09`, `1955`, `2020 Jan 24`, `24 January 2020`.
 * @returns as much of `2022-12-09` as the text gives; undefined if it is no date. For `03/04/2020`, which may be a day
 * in March or in April, only the year.
 */
export function citationDate(text: string): string | undefined {
  const bare = text.replace(/\s+/g, ' ').trim();
  const [, year, month, day] = yearFirst.exec(bare) ?? [];
  if (year !== undefined) return numeric(year, Number(month ?? 0), Number(day ?? 0));
  const [, named, name, number] = yearThenMonth.exec(bare) ?? [];
  if (named !== undefined) return shownDate([name, number, named].filter(Boolean).join(' '), '');
  return shownDate(bare, '') ?? /(?:^|[/ ])(\d{4})$/.exec(bare)?.[1];
}

/** Zero stands for a missing part; some publishers write it so themselves. */
function numeric(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12) return year;
  const upToMonth = `${year}-${String(month).padStart(2, '0')}`;
  return shownDate(`${upToMonth}-${day}`, '') ?? upToMonth;
}
