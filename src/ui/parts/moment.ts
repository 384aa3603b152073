/**
 * Returns a time as the user would say it: `14:02` today, `Tuesday 14:02` within a week, `12 June at 14:02` before.
 * @param at milliseconds since 1970
 * @param now likewise
 * @param locale of the words, see `localeOf`
 */
export function sayMoment(at: number, now: number, locale: string): string {
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
  if (days === 0) return new Date(at).toLocaleTimeString(locale, time);
  const day: Intl.DateTimeFormatOptions = days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
  return new Date(at).toLocaleString(locale, { ...day, ...time });
}

/**
 * Returns a day as the user would say it: `12 June`, or `12 June 2027` if it is not in this year.
 * @param at milliseconds since 1970
 * @param now likewise
 * @param locale of the words, see `localeOf`
 */
export function sayDay(at: number, now: number, locale: string): string {
  const date = new Date(at);
  const isThisYear = date.getFullYear() === new Date(now).getFullYear();
  return date.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
}

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
