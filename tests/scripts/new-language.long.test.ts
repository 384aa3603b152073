import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { secondCatalogue, secondLanguage } from '../ui/second-language.ts';

const project = path.resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'tagalong-new-language-'));
const inCopy = (name: string): string => path.join(copy, name);
const words = `src/public/_locales/${secondLanguage}/messages.json`;

/** Runs a program of Node in the copy; what it says is one text. */
function run(program: string, ...rest: string[]): { status: number | null; said: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const ended = spawnSync(process.execPath, [program, ...rest], { cwd: copy, encoding: 'utf8', env });
  return { status: ended.status, said: `${ended.stdout}${ended.stderr}` };
}

const wordTests = (): { status: number | null; said: string } =>
  run(path.join(project, 'node_modules/vitest/vitest.mjs'), 'run', 'tests/architecture/words.test.ts');

/** The files that CONTRIBUTING names for a language, with the language put in. */
function named(): string[] {
  const contributing = readFileSync(path.join(project, 'CONTRIBUTING.md'), 'utf8');
  const section = contributing.split('## Add a language')[1]?.split('\n## ')[0] ?? '';
  expect(section).toContain('No other file changes');
  const files = section.matchAll(/ to `([\w./<>-]+\.json)`/g);
  return [...files].map(([, file = '']) => file.replace('<language>', secondLanguage));
}

beforeAll(() => {
  const parts = `src icons tests scripts README.md CONTRIBUTING.md manifest.json package.json tsconfig.json
    tsconfig.base.json vite.config.ts vitest.config.ts`.split(/\s+/);
  for (const part of parts) cpSync(path.join(project, part), inCopy(part), { recursive: true });
  symlinkSync(path.join(project, 'node_modules'), inCopy('node_modules'), 'junction');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('a new language is the one file that CONTRIBUTING names', () => {
  expect(named()).toEqual([words]);
});

it('it is told what it lacks', () => {
  mkdirSync(path.dirname(inCopy(words)), { recursive: true });
  cpSync(inCopy('src/public/_locales/en/messages.json'), inCopy(words));
  const lacking = wordTests();
  expect(lacking.status).not.toBe(0);
  expect(lacking.said).toContain(`The language ${secondLanguage} lacks the plural form papers_few.`);
});

it('with that file alone it passes the tests of words, and is in both builds', () => {
  writeFileSync(inCopy(words), JSON.stringify(secondCatalogue));
  const right = wordTests();
  expect(right.said).toMatch(/Tests .*passed/);
  expect(right.status, right.said).toBe(0);
  const build = run('scripts/build.mjs');
  expect(build.status, build.said).toBe(0);
  for (const browser of ['chromium', 'firefox'])
    expect(existsSync(inCopy(`dist/${browser}/_locales/${secondLanguage}/messages.json`)), browser).toBe(true);
});
