import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'tagalong-new-site-'));
const inCopy = (name: string): string => path.join(copy, name);
const textOf = (name: string): string => readFileSync(inCopy(name), 'utf8');

/** Runs a program of Node in the copy; what it says is one text. */
function run(program: string, ...words: string[]): { status: number | null; said: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const ended = spawnSync(process.execPath, [program, ...words], { cwd: copy, encoding: 'utf8', env });
  return { status: ended.status, said: `${ended.stdout}${ended.stderr}` };
}

const newSite = (...words: string[]) => run('scripts/new-site.mjs', ...words);
const bin = (name: string): string => path.join(project, 'node_modules', name);

/** Runs the tests of sites whose names hold `only`, and gives the names of those that passed and what the others said. */
function siteTests(only: string): { passed: string[]; failures: string[] } {
  const files = ['architecture', 'every-page', 'filled-in'].map((name) => `tests/sites/${name}.test.ts`);
  run(bin('vitest/vitest.mjs'), 'run', '-t', only, '--reporter=json', '--outputFile=report.json', ...files);
  const report: { testResults: Array<{ assertionResults: Assertion[] }> } = JSON.parse(textOf('report.json'));
  const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: all.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
    failures: all.flatMap(({ failureMessages }) => failureMessages),
  };
}

interface Assertion {
  fullName: string;
  status: string;
  failureMessages: string[];
}

beforeAll(() => {
  const parts = `src tests/pages tests/sites tests/support scripts manifest.json package.json biome.json tsconfig.json
    tsconfig.base.json vite.config.ts vitest.config.ts icons`.split(/\s+/);
  for (const part of parts) cpSync(path.join(project, part), inCopy(part), { recursive: true });
  symlinkSync(path.join(project, 'node_modules'), inCopy('node_modules'), 'junction');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('what it is asked', () => {
  it.each([
    [[], 'needs an id and a url pattern'],
    [['gazette'], 'needs an id and a url pattern'],
    [['gazette', 'https://gazette.example/a', 'https://gazette.example/b'], '“https://gazette.example/b” is over'],
    [['Gazette.Example', 'https://gazette.example/*'], 'small letters and digits'],
    [['gazette', 'gazette.example/papers'], 'Perhaps "https://gazette.example/*"?'],
    [['gazette', '*://*/*'], 'https, a host and a path that ends in *'],
    [['arxiv', 'https://gazette.example/*'], 'src/sites/arxiv.ts is there already'],
    [['gazette', 'https://arxiv.org/*'], 'https://arxiv.org/* is in manifest.json already'],
  ])('%j is answered with a sentence, and nothing is written', (words, sentence) => {
    const before = textOf('manifest.json') + textOf('src/sites/index.ts');
    const { status, said } = newSite(...words);
    expect(status).toBe(1);
    expect(said).toContain(sentence);
    expect(said).not.toContain('    at ');
    expect(textOf('manifest.json') + textOf('src/sites/index.ts')).toBe(before);
  });
});

describe('what it writes', () => {
  beforeAll(() => {
    expect(newSite('gazette', 'https://gazette.example/*')).toMatchObject({ status: 0 });
    expect(newSite('later', 'https://*.later.example/*', '--optional')).toMatchObject({ status: 0 });
  });

  it('is in the lists, and in the permissions of install or of later', () => {
    expect(textOf('src/sites/index.ts')).toMatch(/\bgazette,\s*later,?\s*\]/);
    expect(textOf('src/sites/facts.ts')).toMatch(/\bgazetteFacts,\s*laterFacts,?\s*\]/);
    const manifest: Record<string, unknown> = JSON.parse(textOf('manifest.json'));
    expect(manifest['host_permissions']).toContain('https://gazette.example/*');
    expect(manifest['host_permissions']).not.toContain('https://*.later.example/*');
    expect(manifest['optional_host_permissions']).toContain('https://*.later.example/*');
  });

  it('compiles, and is as the lint rule wants it', () => {
    expect(run(bin('typescript/bin/tsc'), '-p', '.')).toEqual({ status: 0, said: '' });
    const lint = run(bin('@biomejs/biome/bin/biome'), 'check', 'src/sites', 'manifest.json');
    expect(lint, lint.said).toMatchObject({ status: 0 });
  });

  it('fails the tests of sites with sentences that say what is missing', () => {
    const said = siteTests('gazette').failures.join('\n');
    expect(said).toContain('src/sites/gazette.ts: fill in `card` of the surface “list”, the selector of the element');
    expect(said).toContain('src/sites/gazette.ts: fill in `path` of the surface “list”');
    expect(said).toContain('src/sites/gazette.ts: fill in `paperLinks`');
    expect(said).toContain('tests/pages/gazette/list.html: write a page of at least three papers');
    expect(said).toContain('tests/pages/gazette/list.json: fill in the address of the page');
  });

  it('passes the same tests when it is filled in', () => {
    for (const [name, text] of Object.entries(filledIn())) writeFileSync(inCopy(name), text);
    const { passed, failures } = siteTests('gazette');
    expect(failures).toEqual([]);
    expect(passed.filter((name) => name.includes('gazette.ts')).length).toBeGreaterThan(4);
    expect(passed.filter((name) => name.includes('tests/pages/gazette/list')).length).toBeGreaterThan(5);
  });

  it('has a script in the build, which warns of nothing', () => {
    expect(run('scripts/build.mjs', 'chromium')).toEqual({ status: 0, said: 'The extension is in dist/chromium.\n' });
    const built: { content_scripts: unknown[] } = JSON.parse(textOf('dist/chromium/manifest.json'));
    const script = 'src/content/at/gazette.iife.js';
    expect(textOf(script.replace(/^/, 'dist/chromium/'))).toContain('https://gazette.example/*');
    const expected = { js: [script], matches: ['https://gazette.example/*'], run_at: 'document_start' };
    expect(built.content_scripts).toContainEqual(expected);
    expect(textOf('dist/chromium/optional-sites.json')).toContain('src/content/at/later.iife.js');
  });

  it('is not written over', () => {
    const before = textOf('src/sites/gazette.ts');
    expect(newSite('gazette', 'https://gazette.example/*')).toMatchObject({ status: 1 });
    expect(textOf('src/sites/gazette.ts')).toBe(before);
  });
});

/** The same files as an author leaves them. */
function filledIn(): Record<string, string> {
  const papers = ['2606.00467', '2606.12730', '2606.13681'].map((value, at) => ({
    id: `arxiv:${value}`,
    title: `The ${['first', 'second', 'third'][at]} paper`,
  }));
  const selectors = { card: 'article', link: 'h2 a', title: 'h2', place: 'footer' };
  const site = Object.entries(selectors).reduce(
    (text, [part, selector]) => text.replace(`${part}: 'fill-in'`, `${part}: '${selector}'`),
    textOf('src/sites/gazette.ts')
      .replace("paperLinks: 'fill-in'", "paperLinks: 'a[href]'")
      .replace('/fill-in\\b', '/list\\b'),
  );
  const cards = papers.map(
    ({ id, title }) =>
      `<article><h2><a href="https://arxiv.org/abs/${id.slice(6)}">${title}</a></h2><footer>June</footer></article>`,
  );
  const truth = { site: 'gazette', url: 'https://gazette.example/list', kind: 'list', papers };
  return {
    'src/sites/gazette.ts': site,
    'tests/pages/gazette/list.html': `<!doctype html><title>Papers</title><main>${cards.join('')}</main>`,
    'tests/pages/gazette/list.json': JSON.stringify(truth),
  };
}
