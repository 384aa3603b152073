import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './source-files.ts';

/** Where a number is no limit of a test: what Firefox never answers is not waited for. */
const known = ['support/firefox.ts'];

/** `vi.waitFor` gives up after a second, `expect.poll` when the configuration says so. */
const limit = /\b(?:testTimeout|hookTimeout|timeout): *[1-9]|\.setTimeout\([1-9]|\bvi\.waitFor\(|^ *\}, [\d_]{4,}\);/m;

it('no test sets a time limit of its own: those of the configurations end what hangs, and measure no machine', () => {
  const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.config.ts') && !file.startsWith('bench/'));
  const limited = files.filter((file) => limit.test(readFileSync(join(root, 'tests', file), 'utf8')));
  expect(limited).toEqual(known);
});
