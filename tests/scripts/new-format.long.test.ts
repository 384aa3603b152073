import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'tagalong-new-format-'));
const inCopy = (name: string): string => path.join(copy, name);
const bin = (name: string): string => path.join(project, 'node_modules', name);

/** Runs a program of Node in the copy; what it says is one text. */
function run(program: string, ...words: string[]): { status: number | null; said: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const ended = spawnSync(process.execPath, [program, ...words], { cwd: copy, encoding: 'utf8', env });
  return { status: ended.status, said: `${ended.stdout}${ended.stderr}` };
}

/** A whole reader: a list of ids and addresses, one on a line, each followed by a note. */
const reader = `import { entryFrom } from '../core/entry-from.ts';
import { EntryCollector } from './entry-collector.ts';
import { defineFormat } from './format.ts';

/** A list of ids and addresses, one on a line, each with a note behind it. */
export const idList = defineFormat({
  id: 'id-list',
  label: 'List of papers (text)',
  kind: 'a list of ids',
  extension: 'txt',
  mime: 'text/plain',
  recognises: ({ text }) => (/^(?:arxiv|doi|pmid):\\S/i.test(text) ? 'certain' : 'no'),
  read: async (file, pause) => {
    const found = new EntryCollector();
    for (const [at, line] of (await file.text()).split(/\\r?\\n/).entries()) {
      const [id = '', ...note] = line.trim().split(' ');
      const entry = entryFrom({ ids: [id], note: note.join(' '), added: Date.UTC(2026, 5, 12) }, 0);
      const placeOf = () => ({ line: at + 1, column: 1 });
      if (entry.ok) found.add(entry.value, placeOf);
      else if (id !== '') found.problem(id, entry.error, placeOf);
      await pause?.();
    }
    return found.result;
  },
});
`;

const input = 'arXiv:2606.00467v2 to compare\nhttps://doi.org/10.1145/3292500.3330701\n\nnonsense\n';

const added = Date.UTC(2026, 5, 12);
const entryOf = (id: string, note: string): object => ({
  annotation: {
    ...{ id, aliases: [], title: '', authors: [], tags: [], note, star: false, sites: [] },
    ...{ created: added, updated: added, stamps: { tags: [] } },
  },
  paper: { id, aliases: [], title: '', authors: [] },
});

/** What the reader finds in it. */
const library = `{"format":"tagalong","version":2,"exported":"2026-06-12T10:00:00.000Z","papers":[
${JSON.stringify(entryOf('arxiv:2606.00467', 'to compare'))},
${JSON.stringify(entryOf('doi:10.1145/3292500.3330701', ''))}
]}
`;

/** Runs the tests of formats in the copy, and gives what they say. */
const formatTests = (): { status: number | null; said: string } =>
  run(bin('vitest/vitest.mjs'), 'run', 'tests/formats/formats.test.ts');

const filesOf = (root: string): Map<string, string> =>
  new Map(
    readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]),
  );

beforeAll(() => {
  const parts =
    `src tests/formats tests/support tests/ui/english.ts scripts manifest.json package.json biome.json tsconfig.json
    tsconfig.base.json vite.config.ts vitest.config.ts`.split(/\s+/);
  for (const part of parts) cpSync(path.join(project, part), inCopy(part), { recursive: true });
  symlinkSync(path.join(project, 'node_modules'), inCopy('node_modules'), 'junction');
  writeFileSync(inCopy('src/formats/id-list.ts'), reader);
  const index = readFileSync(inCopy('src/formats/index.ts'), 'utf8');
  const withIt = index
    .replace('import { json }', "import { idList } from './id-list.ts';\nimport { json }")
    .replace(/(?=\];)/, ', idList');
  writeFileSync(inCopy('src/formats/index.ts'), withIt);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('a new reader is one file and its place in the list', () => {
  const [before, after] = [filesOf(project), filesOf(copy)];
  const touched = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
  expect(touched.toSorted()).toEqual(['src/formats/id-list.ts', 'src/formats/index.ts'].map(path.normalize));
});

it('it is told what it lacks, and with that it passes the tests that hold for all formats', () => {
  const lacking = formatTests();
  expect(lacking.status).not.toBe(0);
  expect(lacking.said).toContain(
    'The format id-list lacks tests/formats/read/id-list/: a file that it reads, in.txt, and the library in it, out.json.',
  );
  const folder = inCopy('tests/formats/read/id-list');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'in.txt'), input);
  writeFileSync(path.join(folder, 'out.json'), library);
  const right = formatTests();
  expect(right.said).toMatch(/Tests .*passed/);
  expect(right.status, right.said).toBe(0);
});

it('it compiles, and is as the lint rule wants it', () => {
  expect(run(bin('typescript/bin/tsc'), '-p', 'src/files')).toEqual({ status: 0, said: '' });
  const lint = run(bin('@biomejs/biome/bin/biome'), 'check', 'src/formats');
  expect(lint, lint.said).toMatchObject({ status: 0 });
});
