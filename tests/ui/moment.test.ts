import { expect, it } from 'vitest';
import { sayDay, sayMoment } from '../../src/ui/parts/moment.ts';

const now = new Date(2026, 5, 12, 15, 0).getTime();
const at = (...parts: [number, number, number, number, number]): string =>
  sayMoment(new Date(...parts).getTime(), now, 'en-GB');

it.each([
  [at(2026, 5, 12, 14, 2), '14:02'],
  [at(2026, 5, 12, 0, 5), '00:05'],
  [at(2026, 5, 11, 23, 59), 'Thursday 23:59'],
  [at(2026, 5, 6, 9, 0), 'Saturday 09:00'],
  [at(2026, 5, 5, 9, 0), '5 June at 09:00'],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});

it.each([
  [sayDay(new Date(2026, 11, 25, 14, 2).getTime(), now, 'en-GB'), '25 December'],
  [sayDay(new Date(2027, 0, 2).getTime(), now, 'en-GB'), '2 January 2027'],
])('%s, without a time', (said, expected) => {
  expect(said).toBe(expected);
});
