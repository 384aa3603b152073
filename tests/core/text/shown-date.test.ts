import { expect, it } from 'vitest';
import { shownDate } from '../../../src/core/text/shown-date.ts';

const today = '2026-11-23';

it.each([
  ['Jul 11, 2022', '2022-07-11'],
  ['July 11 2022', '2022-07-11'],
  ['Sept 9, 2025', '2025-09-09'],
  ['27 Nov 1997', '1997-11-27'],
  ['11 December, 2025', '2025-12-11'],
  ['Fri, 12 Jun 2026', '2026-06-12'],
  ['Published on Jun 11, 2026', '2026-06-11'],
  ['Submitted on 7 Feb 2019', '2019-02-07'],
  ['2026-05-30T00:00:00.000Z', '2026-05-30'],
  ['2019/02/07', '2019-02-07'],
  ['December 2025.', '2025-12'],
  ['29 Feb 2024', '2024-02-29'],
  ['  Jul\n 1,\t2022 ', '2022-07-01'],
])('%j is %s', (text, date) => {
  expect(shownDate(text, today)).toBe(date);
});

it.each([
  ['Apr 21', '2026-04-21'],
  ['Nov 23', '2026-11-23'],
  ['Nov 24', '2025-11-24'],
  ['Published on Sep 28', '2026-09-28'],
  ['31 Dec', '2025-12-31'],
  ['Feb 29', '2024-02-29'],
])('%j is the latest such day that is not after today: %s', (text, date) => {
  expect(shownDate(text, today)).toBe(date);
});

it.each([
  '',
  'May',
  'Jun 31',
  '30 Feb 2024',
  '2026-13-01',
  'Ma 3',
  'Marvel 3',
  '12 papers',
  'May 5 flowers',
  '11 Jun 26',
])('%j is no date', (text) => {
  expect(shownDate(text, today)).toBeUndefined();
});

it('finds 29 February over a century that has none', () => {
  expect(shownDate('Feb 29', '2103-01-01')).toBe('2096-02-29');
});
