import { englishMonth } from './month-number.ts';

const lead =
  /^(?:(?:first |originally )?(?:published|submitted|announced|updated)(?: on)?|on|mon|tue|wed|thu|fri|sat|sun)[\s,:]+/i;
const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/;
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/i;
const dayFirst = /^(\d{1,2}) ([a-z]{3,9})\.?(?:,? (\d{4}))?$/i;
const monthOnly = /^([a-z]{3,9})\.?,? (\d{4})$/i;

/**
 * Reads a date as pages show it: `Jul 11, 2022`, `27 Nov 1997`, `11 December, 2025`, `Published on Sep 28`, ISO.
 * @param text the date alone, perhaps with words such as `Published on` or a weekday before it
 * @param today `2026-11-23`; a day without a year is the latest such day that is not after it
 * @returns `2022-07-11`, or `2022-07` if the text names no day; undefined if it is no date
 */
export function shownDate(text: string, today: string): string | undefined {
  const bare = withoutLead(text.replace(/\s+/g, ' ').trim()).replace(/\.$/, '');
  const whole = iso.exec(bare);
  if (whole !== null) return day(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const [, name, number, year] = monthFirst.exec(bare) ?? swapped(dayFirst.exec(bare)) ?? [];
  if (name !== undefined) return dayOf(englishMonth(name), Number(number), year, today);
  const [, month = '', only] = monthOnly.exec(bare) ?? [];
  const at = englishMonth(month);
  return only === undefined || at === undefined ? undefined : `${only}-${twoDigits(at)}`;
}

function withoutLead(text: string): string {
  const rest = text.replace(lead, '');
  return rest === text ? text : withoutLead(rest);
}

/** Returns `27 Nov 1997` in the order of `Nov 27 1997`. */
const swapped = (match: RegExpExecArray | null): (string | undefined)[] | undefined =>
  match === null ? undefined : [match[0], match[2], match[1], match[3]];

function dayOf(month: number | undefined, number: number, year: string | undefined, today: string): string | undefined {
  if (month === undefined) return undefined;
  if (year !== undefined) return day(Number(year), month, number);
  const thisYear = Number(today.slice(0, 4));
  // The last 29 February may be eight years ago.
  for (let back = 0; back <= 8; back += 1) {
    const found = day(thisYear - back, month, number);
    if (found !== undefined && found <= today) return found;
  }
  return undefined;
}

/** Returns the day in ISO form, or undefined if the month has no such day. */
function day(year: number, month: number, number: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, number));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === number;
  return real ? `${year}-${twoDigits(month)}-${twoDigits(number)}` : undefined;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
