import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownSchemes } from '../../src/core/ids/known-schemes.ts';
import { statuses } from '../../src/core/status.ts';
import { iconPaths } from '../../src/ui/parts/icon-paths.ts';
import { root, sourceFiles } from './source-files.ts';

interface File {
  /** From the project's folder, with slashes. */
  path: string;
  text: string;
}

const code: File[] = sourceFiles(/\.tsx?$/).map(({ path, text }) => ({ path: `src/${path}`, text }));
const others: File[] = ['scripts', 'tests'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
);

/** The names that `file` imports from each of our files, as `src/core/tag.ts tagKey`; all of its names are `*`. */
function importedBy({ path, text }: File): string[] {
  const from = (to: string): string => posix.join(posix.dirname(path), to.replace(/\?.*$/, ''));
  const names = (list: string): string[] =>
    list
      .split(',')
      .map(
        (part) =>
          part
            .trim()
            .replace(/^type\s+/, '')
            .split(/\s+as\s+|\s*:\s*/)[0] ?? '',
      )
      .filter((name) => name !== '');
  const statements = [...text.matchAll(/(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s+'(\.[^']+)'/g)];
  const awaited = [...text.matchAll(/const\s+\{([^}]*)\}\s*=\s*await import\(\s*'(\.[^']+)'/g)];
  const picked = [...text.matchAll(/import\('(\.[^']+)'\)\)\.(\w+)/g)].map(([, to, name]) => ['', name, to]);
  const whole = [...text.matchAll(/typeof import\('(\.[^']+)'\)|\*\s+as\s+\w+\s+from\s+'(\.[^']+)'/g)];
  return [
    ...[...statements, ...awaited, ...picked].flatMap(([, list = '', to = '']) =>
      names(list).map((name) => `${from(to)} ${name}`),
    ),
    ...whole.map(([, typed, starred]) => `${from(typed ?? starred ?? '')} *`),
  ];
}

/** The build writes the scripts that import these. */
const importedByTheBuild = [
  'src/content/entries/start-at.ts: startAt',
  ...knownSchemes.map(({ name, read }) => `src/core/ids/schemes/${name}.ts: ${read.name}`),
  ...knownSchemes.flatMap(({ name, impliedBy }) =>
    impliedBy === undefined ? [] : `src/core/ids/schemes/${name}.ts: ${impliedBy.idIn.name}`,
  ),
];

const declaration =
  /^export (?:declare )?(?:async )?(const|let|function\*?|class|abstract class|interface|type) (\w+)/gm;

/** What `files` export and none of `users` imports. A type that describes another export of its file counts as used. */
function unusedExports(files: readonly File[], users: readonly File[]): string[] {
  const used = new Set(users.flatMap(importedBy));
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(declaration)]
      .filter(([, kind = '', name = '']) => {
        const isUsedHere = /^(?:interface|type)$/.test(kind) && text.split(new RegExp(`\\b${name}\\b`)).length > 2;
        return !isUsedHere && !used.has(`${path} ${name}`) && !used.has(`${path} *`);
      })
      .map(([, , name]) => `${path}: ${name}`),
  );
}

describe('exports', () => {
  test('the rule finds what nobody imports', () => {
    const file = {
      path: 'src/a/b.ts',
      text: 'export const one = 1;\nexport type Two = 2;\nexport function three() {}\n',
    };
    const user = { path: 'src/c/d.ts', text: "import {\n  one as first,\n} from '../a/b.ts';\n" };
    const late = { path: 'tests/e.ts', text: "const { three } = await import('../src/a/b.ts');\n" };
    expect(unusedExports([file], [user])).toEqual(['src/a/b.ts: Two', 'src/a/b.ts: three']);
    expect(unusedExports([file], [user, late])).toEqual(['src/a/b.ts: Two']);
    const described = { path: 'src/a/b.ts', text: 'export type Two = 2;\nexport const two = (): Two => 2;\n' };
    expect(unusedExports([described], [])).toEqual(['src/a/b.ts: two']);
  });

  test('each is imported by another file', () => {
    expect(code.flatMap(importedBy).length).toBeGreaterThan(500);
    const unused = unusedExports(code, [...code, ...others]);
    expect(unused.filter((one) => !importedByTheBuild.includes(one))).toEqual([]);
  });
});

describe('styles', () => {
  const styles = sourceFiles(/\.css$/);
  const everything = sourceFiles(/\.(?:css|html|tsx?)$/).map(({ text }) => text);

  test('use every token that they define', () => {
    const defined = styles.flatMap(({ path, text }) =>
      [...text.matchAll(/^\s*(--[\w-]+):/gm)].map(([, token = '']) => ({ path, token })),
    );
    expect(defined.length).toBeGreaterThan(30);
    expect(defined.filter(({ token }) => !everything.some((text) => text.includes(`var(${token}`)))).toEqual([]);
  });
});

describe('icons', () => {
  test('each is drawn somewhere', () => {
    const drawing = /\b(?:icon|name)(?:=|:\s*|=\{)(?:"(\w+)"|'(\w+)'|[^}'"]*'(\w+)'(?: : '(\w+)')?)/g;
    const drawn = new Set(
      code
        .filter(({ path }) => /\.tsx$|describe-notice/.test(path))
        .flatMap(({ text }) => [...text.matchAll(drawing)].flatMap(([, ...names]) => names)),
    );
    // A status is drawn by its own name.
    for (const status of statuses) drawn.add(status);
    expect(Object.keys(iconPaths).filter((name) => !drawn.has(name))).toEqual([]);
  });
});
