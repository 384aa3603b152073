/** What files are called that are written on the day of `now`, by the user's own calendar: `tagalong-2026-06-12`. */
export function baseName(now: Date, what = ''): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return ['tagalong', what, day].filter((part) => part !== '').join('-');
}
