import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { formats } from '../../src/formats/index.ts';
import words from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import { sites } from '../../src/sites/index.ts';
import { keyTable } from '../support/command-rows.ts';
import { root } from './source-files.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'docs/architecture.md'];
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = textOf('README.md');

test('every link and picture of the documents leads to a file', () => {
  const targets = documents.flatMap((path) =>
    [...textOf(path).matchAll(/\]\(([^)#]+)\)|src="([^"]+)"/g)]
      .map(([, link, picture]) => link ?? picture ?? '')
      .filter((target) => !/^https?:/.test(target))
      .map((target) => join(dirname(path), target)),
  );
  expect(targets.length).toBeGreaterThan(8);
  expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
});

describe('the README', () => {
  test('has the table of keys that the commands make', () => {
    expect(readme.split('<!-- keys -->\n')[1]?.trim()).toBe(keyTable((label) => words[label].message));
  });

  test('names every site and every format, with what it can do', () => {
    expect(sites.filter(({ name }) => !readme.includes(`${name}:`)).map(({ name }) => name)).toEqual([]);
    const rows = formats.map(({ label, write, read }) => {
      const kind = /JSON|Markdown|BibTeX|CSV/.exec(label)?.[0] ?? label;
      return new RegExp(
        `^\\| ${kind} \\|.*\\| ${write === undefined ? '' : 'yes '}\\| ${read === undefined ? '' : 'yes '}\\|$`,
        'm',
      );
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !row.test(readme)).map(String)).toEqual([]);
  });

  test('names commands that exist', () => {
    const commands = [...readme.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(3);
    expect(commands.filter((name) => !(name in packageJson.scripts))).toEqual([]);
    expect(readme).toContain('\nnpm ci && npm start\n');
    expect(readme).toContain('\nnpm ci && npm test\n');
  });
});
