const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Languages whose names of months tell them apart also where they are cut short. */
const languages = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'pl', 'cs', 'ru'];

let others: readonly (readonly string[])[] | undefined;

/** Returns 1 for `Jan`, 9 for both `Sept` and `September`; undefined if it is no month in English. */
export const englishMonth = (name: string): number | undefined => monthIn([english], name.toLowerCase());

/**
 * Returns the number of a month in one of the larger languages of Europe, whole or cut short to three letters or more:
 * 3 for `März`, 8 for `août`, 5 for `мая`. Returns undefined if the name is no month or could be several. The browser
 * has the names.
 */
export function monthNumber(name: string): number | undefined {
  others ??= languages.flatMap((language) => [monthsOf(language, {}), monthsOf(language, { day: 'numeric' })]);
  return englishMonth(name) ?? monthIn(others, withoutMarks(name));
}

/** Slavic languages have another form of the name beside a day. */
function monthsOf(language: string, day: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(language, { ...day, month: 'long', timeZone: 'UTC' });
  return english.map((_, month) => {
    const parts = format.formatToParts(Date.UTC(2020, month));
    return withoutMarks(parts.find(({ type }) => type === 'month')?.value ?? '');
  });
}

function monthIn(languageMonths: readonly (readonly string[])[], name: string): number | undefined {
  if (name.length < 3) return undefined;
  const found = (isMonth: (month: string) => boolean): Set<number> =>
    new Set(languageMonths.flatMap((months) => months.flatMap((month, at) => (isMonth(month) ? at + 1 : []))));
  const whole = found((month) => month === name);
  const numbers = [...(whole.size > 0 ? whole : found((month) => month.startsWith(name)))];
  return numbers.length === 1 ? numbers[0] : undefined;
}

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
