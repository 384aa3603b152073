import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { operators } from '../../../src/core/query/operators.ts';
import { parseQuery } from '../../../src/core/query/query.ts';
import { root } from '../../architecture/source-files.ts';

const page = readFileSync(join(root, 'docs/search.md'), 'utf8');

/** The searches in the first column of each table. */
const examples = [...page.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
);

it.each(examples)('the documented search %s is understood', (text) => {
  const { errors, parts, end } = parseQuery(text);
  expect([errors, end.complete]).toEqual([[], text.length]);
  expect(parts.length).toBeGreaterThan(0);
});

it('every operator is documented by an example', () => {
  const used = new Set(examples.flatMap((text) => [...text.matchAll(/([a-z]+)[:<>=]/g)].map(([, name = '']) => name)));
  expect([...operators.keys()].filter((name) => !used.has(name))).toEqual([]);
});
