import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { huggingface } from '../../src/sites/huggingface.ts';
import { truePages } from './support/ground-truth.ts';
import { openLivePage } from './support/open-page.ts';

const pages = truePages.filter(({ name }) => name.endsWith('daily-2026-spa'));
const periods = [
  ['Daily', 'day'],
  ['Weekly', 'week'],
  ['Monthly', 'month'],
] as const;

describe.each(pages)('$name', (page) => {
  const { states } = JSON.parse(readFileSync(page.html.replace(/html$/, 'json'), 'utf8'));

  it.each(periods)('after the button %s lists the papers of the %s', async (label, period) => {
    await using live = openLivePage(page.html, page.url);
    const buttons = [...live.document.querySelectorAll('button')];
    buttons.find((button) => button.textContent?.trim() === label)?.click();
    await live.settled();
    const found = findCards(huggingface, live.document).map(({ id }) => id);
    expect(found).toEqual(states[period].map(({ id }: { id: string }) => id));
    expect(new URL(live.document.location.href).pathname).toContain(period === 'day' ? 'date' : period);
  });
});

it('is tried on three lists that differ', () => {
  expect(pages.length).toBeGreaterThan(0);
  const lists = pages.map(({ html }) => JSON.parse(readFileSync(html.replace(/html$/, 'json'), 'utf8')).states);
  for (const { day, week, month } of lists) expect(new Set([day.length, week.length, month.length]).size).toBe(3);
});
