import { describe, expect, test } from 'vitest';
import { documents, textOf } from './documents.ts';

const folder = 'docs/decisions/';
const index = textOf(`${folder}README.md`);
const pages = documents.filter(({ path }) => path.startsWith(folder) && path !== `${folder}README.md`);

test('the index links to every page once', () => {
  const linked = [...index.matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S/gm)].map(([, target]) => `${folder}${target}`);
  expect(pages.length).toBeGreaterThan(10);
  expect(linked.toSorted()).toEqual(pages.map(({ path }) => path));
});

test('the architecture links to every page', () => {
  const architecture = textOf('docs/architecture.md');
  const missing = pages.filter(({ path }) => !architecture.includes(`](${path.slice('docs/'.length)})`));
  expect(missing.map(({ path }) => path)).toEqual([]);
});

describe.each(pages)('$path', ({ text }) => {
  test('says what was decided, why, what else was considered, what it costs, and when to think again', () => {
    const parts = text.split(/^## /m).slice(1);
    expect(parts.map((part) => part.split('\n')[0])).toEqual([
      'Decided',
      'Why',
      'Also considered',
      'Costs',
      'Think again when',
    ]);
    expect(parts.filter((part) => part.replace(/^.*\n/, '').trim().length < 20)).toEqual([]);
  });
});
