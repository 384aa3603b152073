import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteEntries } from '../../scripts/site-entries.ts';
import { exceptions, layerOf, layerTable, readingHalf } from './layer-table.ts';
import { importsOf, root, sourceFiles } from './source-files.ts';

/** The entries of sites are no files, but hold imports like others. */
const entries = siteEntries().map(({ file, text }) => ({ path: file.slice('src/'.length), text }));
const code = [...sourceFiles(/\.tsx?$/), ...entries];
const imports = code.flatMap(importsOf);
const isFile = (to: string): boolean => code.some((file) => file.path === to) || /\.(?:css|json|html|svg)$/.test(to);

/** Whether the table lets a file of the layer `from` import `to`, a path from `src` or a package. */
function allows(from: string, to: string): boolean {
  const layer = layerTable[from.split('/')[0] ?? ''];
  if (layer === undefined || layer.never?.includes(to)) return false;
  if (!to.includes('.')) return layer.packages.includes(to);
  return to.split('/')[0] === from.split('/')[0] || layer.layers.includes(layerOf(to));
}

describe('the code', () => {
  test('every folder of src is a layer of the table', () => {
    const folders = readdirSync(join(root, 'src')).filter((name) => name !== 'public');
    expect(folders.toSorted()).toEqual(Object.keys(layerTable).toSorted());
  });

  test('no folder inside a layer has the name of a layer, which the lint rule would take for that layer', () => {
    const inner = code.flatMap(({ path }) => path.split('/').slice(1, -1));
    expect(inner).toContain('ids');
    expect(inner.filter((name) => name in layerTable)).toEqual([]);
  });

  test('every import is read, and leads to a file or a package', () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(imports.filter(({ to }) => to.includes('/') && to.includes('.') && !isFile(to))).toEqual([]);
  });

  test('no file imports over the table', () => {
    const over = imports.filter(({ from, to }) => !allows(from, to) && !exceptions[from]?.includes(to));
    expect(over).toEqual([]);
  });

  test('only the named exceptions ask the lint rule to look away', () => {
    const asking = code.filter(({ text }) => /biome-ignore(?:-\w+)? lint\/style\/noRestrictedImports/.test(text));
    expect(asking.map(({ path }) => path)).toEqual(Object.keys(exceptions));
  });

  test('only the worker imports what writes to the store', () => {
    const writing = imports.filter(({ to }) => to.startsWith('store/write'));
    expect(writing.length).toBeGreaterThan(0);
    expect(writing.filter(({ from }) => !/^(?:background|store\/write)\//.test(from))).toEqual([]);
  });

  test('nothing that a page must load reaches a validator, a database or a renderer', () => {
    const reached = new Set(code.map(({ path }) => path).filter((path) => /^content\/.*\.iife\.ts$/.test(path)));
    expect(reached).toContain('content/at/arxiv.iife.ts');
    for (const at of reached)
      for (const { from, to, typeOnly } of imports) if (from === at && !typeOnly) reached.add(to);
    expect(reached.size).toBeGreaterThan(20);
    expect([...reached].filter((to) => !to.includes('.') && to !== 'webextension-polyfill')).toEqual([]);
  });
});

describe('the lint rule', () => {
  const house = mkdtempSync(join(tmpdir(), 'layers-'));
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  const targets = [
    ...Object.keys(layerTable).map((layer) => `${layer}/some-file.ts`),
    'core/schemas.ts',
    ...readingHalf.map((file) => `store/${file}`),
    'store/write/writer.ts',
    'public/_locales/en/messages.json',
    ...new Set(Object.values(layerTable).flatMap(({ packages }) => packages)),
    'vite',
    '@scope/package',
  ];
  /** For each layer, a file in it and in two folders below it, each importing every target. */
  const probes = Object.keys(layerTable).flatMap((layer) =>
    ['', 'deeper/', 'deeper/still/'].map((folder) => `${layer}/${folder}probe.ts`),
  );
  const complaints = new Map<string, Set<number>>();

  const written = (from: string, to: string): string => {
    const path = posix.relative(posix.dirname(from), to);
    return !to.includes('.') ? to : path.startsWith('.') ? path : `./${path}`;
  };

  beforeAll(() => {
    cpSync(join(root, 'biome.json'), join(house, 'biome.json'));
    for (const probe of probes) {
      const file = join(house, 'src', probe);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, targets.map((to) => `import '${written(probe, to)}';\n`).join(''));
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const args = ['lint', '--only=noRestrictedImports', '--reporter=json', '--max-diagnostics=none', 'src'];
    const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: house, encoding: 'utf8' });
    const report: { diagnostics: Array<{ location: { path: string; start: { line: number } } }> } = JSON.parse(stdout);
    for (const { location } of report.diagnostics) {
      const from = location.path.replaceAll('\\', '/').replace(/^.*src\//, '');
      complaints.set(from, (complaints.get(from) ?? new Set()).add(location.start.line));
    }
  });

  test.each(probes)('in src/%s says no exactly where the table does', (from) => {
    const refused = targets.filter((_, line) => complaints.get(from)?.has(line + 1));
    // The reading half of the store knows nothing of the writing half, which is a folder of its own.
    const writing = from === 'store/probe.ts' ? 'store/write/writer.ts' : undefined;
    expect(refused).toEqual(targets.filter((to) => to === writing || !allows(from, to)));
  });
});
