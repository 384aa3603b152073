import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { formats } from '../../src/formats/index.ts';
import words from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import { sites } from '../../src/sites/index.ts';
import { keyTable } from '../support/command-rows.ts';
import { documents, textOf } from './documents.ts';
import { root } from './source-files.ts';

const readme = textOf('README.md');

/** The anchors that GitHub gives to the headings of a Markdown text. */
const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('every document', () => {
  const links = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]
      .map(([, link, picture]) => link ?? picture ?? '')
      .filter((target) => !/^https?:/.test(target))
      .map((target) => ({ path, target })),
  );

  test('has links and pictures that lead to a file, and to a heading where they name one', () => {
    expect(links.length).toBeGreaterThan(8);
    const broken = links.filter(({ path, target }) => {
      const [file = '', anchor] = target.split('#');
      const full = join(root, file === '' ? path : join(dirname(path), file));
      if (!existsSync(full)) return true;
      return anchor !== undefined && !anchorsIn(readFileSync(full, 'utf8')).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  /** Paths in backticks. The name of a file or folder that the reader is to choose is written `<like this>`. */
  const paths = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/`([^`\s]+)`/g)]
      .map(([, word = '']) => word)
      .filter((word) => /^(?:src|tests|scripts|docs)\/|\.(?:tsx?|mjs|css|html)$/.test(word))
      .map((word) => ({ path, word })),
  );

  test('names in backticks only paths that exist, each from the project’s folder', () => {
    expect(paths.length).toBeGreaterThan(20);
    const wrong = paths.filter(({ word }) => {
      const known = word.includes('<') ? posix.dirname(word.slice(0, word.indexOf('<') + 1)) : word;
      return !existsSync(join(root, known));
    });
    expect(wrong).toEqual([]);
  });

  test('names commands that exist', () => {
    const commands = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => ({ path, name })),
    );
    expect(commands.length).toBeGreaterThan(3);
    expect(commands.filter(({ name }) => !(name in packageJson.scripts))).toEqual([]);
  });
});

describe('the README', () => {
  test('has the table of keys that the commands make', () => {
    const lines = readme.split('<!-- keys -->\n')[1]?.trim().split('\n') ?? [];
    const made = keyTable((label) => words[label].message).split('\n');
    expect(made.filter((line) => !lines.includes(line))).toEqual([]);
    expect(lines).toEqual(made);
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

  test('begins with the two commands', () => {
    expect(readme).toContain('\nnpm ci && npm start\n');
    expect(readme).toContain('\nnpm ci && npm test\n');
  });
});
