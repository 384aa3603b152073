import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'tagalong-new-command-'));
const textOf = (name: string): string => readFileSync(path.join(copy, name), 'utf8');

/** Runs a program of a package in the copy, and gives what it says. */
function run(program: string, ...words: string[]): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const ended = spawnSync(process.execPath, [path.join(project, 'node_modules', program), ...words], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
  });
  return `${ended.stdout}${ended.stderr}`;
}

const compile = (): string => run('typescript/bin/tsc', '-p', '.');

/** Runs the tests of keys and of the README, and gives what failed; empty where nothing did. */
function failures(): string[] {
  const files = ['tests/architecture/documents.test.ts', 'tests/lists/list-command.test.ts'];
  const only = 'has the table of keys|the key|reach every command';
  run('vitest/vitest.mjs', 'run', '-t', only, '--reporter=json', '--outputFile=report.json', ...files);
  const report: { testResults: Array<{ assertionResults: Array<{ status: string; failureMessages: string[] }> }> } =
    JSON.parse(textOf('report.json'));
  const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  expect(all.filter(({ status }) => status === 'passed' || status === 'failed').length).toBeGreaterThan(20);
  return all.flatMap(({ failureMessages }) => failureMessages);
}

/** The files that were changed to add the command, in order. */
const changed: string[] = [];

/** Puts `line` in front of the first `before` of a file. */
function add(name: string, before: string, line: string): void {
  const text = textOf(name);
  expect(text).toContain(before);
  writeFileSync(
    path.join(copy, name),
    text.replace(before, () => line + before),
  );
  if (!changed.includes(name)) changed.push(name);
}

/** The files that CONTRIBUTING names for a command at this place, in order. */
function named(place: 'page' | 'popup'): string[] {
  const section = textOf('CONTRIBUTING.md').split('## Add a command')[1]?.split('\n## ')[0] ?? '';
  expect(section).toContain('are in four files');
  const files = [...(section.split('The sheet that')[0]?.matchAll(/^\d\. |`([\w./-]+\.\w+)`/gm) ?? [])];
  const all = [...new Set(files.flatMap(([, file]) => file ?? []))].filter((file) => !file.startsWith('tests/'));
  const other = place === 'page' ? 'src/popup/' : 'src/content/';
  return all.filter((file) => !file.startsWith(other));
}

beforeAll(() => {
  const parts = `src scripts tests README.md CONTRIBUTING.md docs manifest.json package.json tsconfig.json
    tsconfig.base.json vite.config.ts vitest.config.ts`.split(/\s+/);
  for (const part of parts) cpSync(path.join(project, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(project, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a new command beside the papers of a page', () => {
  it('is missed by the compiler where it has no label and no act', () => {
    changed.length = 0;
    add('src/core/commands.ts', "'next' | 'previous'", "'shrug' | ");
    add('src/core/commands.ts', "  j: 'next',\n", "  y: 'shrug',\n");
    const said = compile();
    expect(said).toMatch(/src\/content\/overlay\/help\.ts\(.*page_key_shrug/);
    expect(said).toMatch(/src\/content\/entries\/start-acting\.ts\(/);
  });

  it('compiles with both, and is then missed in the README', () => {
    add('src/public/_locales/en/messages.json', '  "page_key_next"', '  "page_key_shrug": { "message": "Shrug" },\n');
    add('src/content/entries/start-acting.ts', "      case 'leave':\n", "      case 'shrug':\n        break;\n");
    expect(compile()).toBe('');
    expect(failures().join('\n')).toContain('| Shrug | `y` | | |');
  });

  it('is whole with a line there, and touched the files that CONTRIBUTING names', () => {
    add('README.md', '| Next paper |', '| Shrug | `y` | | |\n');
    expect(failures()).toEqual([]);
    expect(changed).toEqual(named('page'));
    expect(changed).toHaveLength(4);
  });
});

describe('a new command of the popup', () => {
  it('touches the files that CONTRIBUTING names, and each is missed before', () => {
    changed.length = 0;
    const row = "  { id: 'sigh', label: 'popup_key_sigh', keys: { outsideField: ['h'] } },\n";
    add('src/core/commands.ts', "  { id: 'search',", row);
    expect(compile()).toMatch(/src\/popup\/popup-commands\.ts\(.*sigh/);
    add('src/public/_locales/en/messages.json', '  "popup_key_last"', '  "popup_key_sigh": { "message": "Sigh" },\n');
    add('src/popup/popup-commands.ts', '    search: () => {', '    sigh: () => false,\n');
    expect(compile()).toBe('');
    expect(failures().join('\n')).toContain('| Sigh | | `h` | |');
    add('README.md', '| Search your papers |', '| Sigh | | `h` | |\n');
    expect(failures()).toEqual([]);
    expect(changed).toEqual(named('popup'));
  });
});
