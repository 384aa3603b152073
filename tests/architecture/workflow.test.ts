import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const workflow = textOf('.github/workflows/test.yml');

/** The commands that the README gives for trying the extension, each in a block of its own. */
const commands = [...textOf('README.md').matchAll(/```sh\n(npm ci && .+)\n```/g)].map(([, command = '']) => command);
const runs = [...workflow.matchAll(/^ +(?:- )?run: (.+)$/gm)].map(([, command = '']) => command);

describe('the workflow for public CI', () => {
  it('runs both commands of the README', () => {
    expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    // A runner may have a screen and never a person who would close the browser.
    const run = runs.map((command) => command.replace(/ -- --check$/, ''));
    expect(run).toEqual(expect.arrayContaining(commands));
  });

  it('runs them on Linux, macOS and Windows', () => {
    const systems = /system: \[(.*)\]/.exec(workflow)?.[1]?.split(', ') ?? [];
    expect(systems.map((system) => system.replace(/-.*$/, ''))).toEqual(['ubuntu', 'macos', 'windows']);
  });

  it('runs every script of package.json by a name that is there', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'));
    const called = runs.flatMap((command) =>
      [...command.matchAll(/npm (?:run )?([\w-]+)/g)].map(([, name = '']) => name),
    );
    expect(called.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });
});
