/**
 * Returns the moment at which the year, month or day in `text` begins (`2026`, `2026-6`, `2026-06-12`), in milliseconds
 * since 1970. Days begin at midnight of this device.
 * @returns `unfinished` if more letters can make it a date; undefined if it is none, such as 30 February
 */
export function queryMoment(text: string): number | 'unfinished' | undefined {
  const at = beginningOf(text);
  if (at !== undefined) return at;
  if (/^\d{0,3}$/.test(text)) return 'unfinished';
  const before = /^(\d{4}(?:-\d{1,2})?)-0?$/.exec(text)?.[1];
  return before !== undefined && beginningOf(before) !== undefined ? 'unfinished' : undefined;
}

function beginningOf(text: string): number | undefined {
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 1, day = 1] = match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  // `new Date` itself takes the years before 100 for those of the twentieth century.
  const date = new Date(2000, 0);
  date.setFullYear(year, month - 1, day);
  // `Date` turns a day that its month does not have into one of the next month.
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : undefined;
}
