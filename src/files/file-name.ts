/** The name of a file written on the day of `now`, by the user's own calendar: `tagalong-2026-06-12.json`. */
export function fileName(extension: string, now: Date, what = ''): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return ['tagalong', what, day]
    .filter((part) => part !== '')
    .join('-')
    .concat('.', extension);
}
