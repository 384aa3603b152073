import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../../..');
const copy = mkdtempSync(path.join(tmpdir(), 'tagalong-new-scheme-'));
const bin = (name: string): string => path.join(project, 'node_modules', name);

/** Runs a program of Node in the copy; what it says is one text. */
function run(program: string, ...words: string[]): { status: number | null; said: string } {
  const inherited = Object.entries(process.env).filter(([name]) => !/^VITEST|^FORCE_COLOR$/.test(name));
  const env = { ...Object.fromEntries(inherited), NO_COLOR: '1' };
  const ended = spawnSync(process.execPath, [program, ...words], { cwd: copy, encoding: 'utf8', env });
  return { status: ended.status, said: `${ended.stdout}${ended.stderr}` };
}

const list = 'src/core/ids/schemes/index.ts';
const newFile = 'src/core/ids/schemes/gazette.ts';
const line = "export { gazette } from './gazette.ts';\n";

const scheme = `import { parseAddress } from '../address.ts';
import { prefixed } from '../prefixed.ts';
import type { FoundId } from '../versioned-id.ts';
import { inPath, type Scheme } from './scheme.ts';

/** Papers of the Gazette, by the number in their addresses. */
export function readGazette(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address !== undefined && address.host !== 'papers.news.example') return undefined;
  const value = address === undefined ? prefixed(text, 'gazette') : address.path.slice(1);
  return value !== undefined && /^[1-9]\\d{0,5}$/.test(value) ? { id: \`gazette:\${value}\` } : undefined;
}

/** Papers of the Gazette. */
export const gazette: Scheme = {
  name: 'gazette',
  strength: 65,
  label: 'The Gazette',
  read: readGazette,
  address: (value) => \`https://papers.news.example/\${inPath(value)}\`,
  onePerPaper: true,
  hosts: /^papers\\.news\\.example$/,
  bibtex: (value) => ({ gazettenumber: value }),
  examples: [
    ['gazette:42', '42'],
    ['https://papers.news.example/42', '42'],
  ],
};
`;

/** Asks every part of the project that knows ids, from outside of it. */
const questions = `
import { blankAnnotation } from './src/core/annotation.ts';
import { compareStrength, parsePaperId } from './src/core/ids/paper-id.ts';
import { paperUrl } from './src/core/ids/paper-url.ts';
import { areTwoPapers } from './src/core/ids/two-papers.ts';
import { parseQuery } from './src/core/query/query.ts';
import { matchesQuery, searchable } from './src/core/query/query-match.ts';
import { idLabel } from './src/ui/editing/id-label.ts';
import { expect, test } from 'vitest';

const [id, other, weaker, stronger] = ['https://papers.news.example/42', 'gazette:43', 'CorpusId:1', 'dblp:phd/Weikum86'].map(
  (text) => parsePaperId(text),
);
test('an id of the Gazette', () => {
  expect(id).toBe('gazette:42');
  expect(paperUrl(id)).toBe('https://papers.news.example/42');
  expect(idLabel(id)).toBe('The Gazette 42');
  expect([weaker, id, stronger].sort(compareStrength)).toEqual([stronger, id, weaker]);
  expect(areTwoPapers([id], [other])).toBe(true);
  const row = searchable(blankAnnotation({ id, aliases: [], title: '', authors: [] }, 0));
  for (const query of ['site:gaz', 'site:papers.news.example', 'gazette:42', 'https://papers.news.example/42'])
    expect(matchesQuery(parseQuery(query), row), query).toBe(true);
});
`;

beforeAll(() => {
  const parts = 'src tests package.json biome.json tsconfig.json tsconfig.base.json';
  for (const part of [...parts.split(' '), 'vitest.config.ts', 'vite.config.ts', 'scripts', 'manifest.json'])
    cpSync(path.join(project, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(project, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a new kind of id', () => {
  it('is one file and one line', () => {
    const before = readFileSync(path.join(copy, list), 'utf8');
    writeFileSync(path.join(copy, newFile), scheme);
    writeFileSync(path.join(copy, list), before.replace('export { gscholarCid }', `${line}export { gscholarCid }`));
    expect(changes()).toEqual({ added: [newFile], changed: [list] });
    const after = readFileSync(path.join(copy, list), 'utf8');
    expect(after.split('\n').filter((one) => !before.includes(one))).toEqual([line.trim()]);
    expect(after.length).toBe(before.length + line.length);
  });

  it('compiles, and is as the lint rule wants it', () => {
    expect(run(bin('typescript/bin/tsc'), '-p', '.')).toEqual({ status: 0, said: '' });
    const lint = run(bin('@biomejs/biome/bin/biome'), 'check', 'src/core/ids');
    expect(lint, lint.said).toMatchObject({ status: 0 });
  });

  it('is read, shown, linked, searched and written to files', () => {
    writeFileSync(path.join(copy, 'tests/core/gazette.test.ts'), questions.replaceAll("'./src", "'../../src"));
    const tests = ['tests/core/gazette.test.ts', 'tests/core/ids/schemes.test.ts'];
    const { status, said } = run(bin('vitest/vitest.mjs'), 'run', '--reporter=verbose', ...tests);
    expect(said).toContain("'gazette:42' > is written to each kind of file");
    expect(status, said).toBe(0);
  });

  it('is missed by its tests without the line', () => {
    writeFileSync(path.join(copy, list), readFileSync(path.join(copy, list), 'utf8').replace(line, ''));
    const { status, said } = run(bin('vitest/vitest.mjs'), 'run', 'tests/core/ids/schemes.test.ts');
    expect(status).toBe(1);
    expect(said).toContain('src/core/ids/schemes/gazette.ts: add its line to src/core/ids/schemes/index.ts.');
  });
});

/** The files of `src` that the copy has beyond the project, and those that differ. */
function changes(): { added: string[]; changed: string[] } {
  const [mine, theirs] = [filesOf(copy), filesOf(project)];
  const names = [...mine.keys()];
  return {
    added: names.filter((name) => !theirs.has(name)),
    changed: names.filter((name) => theirs.has(name) && mine.get(name) !== theirs.get(name)),
  };
}

/** The files of `src` in a tree, name to content. */
const filesOf = (root: string): Map<string, string> =>
  new Map(
    readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [path.relative(root, file).replaceAll(path.sep, '/'), readFileSync(file, 'latin1')]),
  );
