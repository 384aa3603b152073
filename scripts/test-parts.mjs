import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';
import { canMount } from './can-mount.mjs';
import { getBibtool } from './get-bibtool.mjs';
import { getBrowser } from './get-browser.mjs';
import { canHaveDisplay, getDisplay } from './get-display.mjs';
import { lintFirefoxBuild } from './lint-firefox-build.mjs';
import { readPlaywrightCount, readVitestCount } from './test-counts.mjs';

/**
 * The parts of `npm test` in their order. Each runs and says how many of its tests passed and failed; `notRun` is why it
 * could not run on this system, whatever is installed.
 */
export const parts = {
  lint: () => step('npx', ['--no-install', 'biome', 'check', '.']),
  types: () => step('node', ['scripts/types.mjs']),
  unit: () => vitest('out/unit.json', ['--project=!long']),
  long: () => vitest('out/long.json', ['--project=long']),
  build: () => step('node', ['scripts/build.mjs']),
  'web-ext': () => one(lintFirefoxBuild('dist/firefox')),
  chromium: () => inChromium('chromium'),
  firefox: () =>
    inBrowser('firefox', 'FIREFOX_PATH', (env) =>
      vitest('out/firefox.json', ['--config', 'tests/e2e/firefox/vitest.config.ts'], env),
    ),
  display: () => {
    if (!canHaveDisplay)
      return { passed: 0, failed: 0, notRun: "the browser's own dialogues can be pressed on Linux only" };
    return getDisplay() ? inChromium('display') : one(false);
  },
  programs: () =>
    getBibtool()
      ? vitest('out/programs.json', ['--config', 'tests/programs/vitest.config.ts'])
      : { passed: 0, failed: 0, notRun: 'BibTool, which reads the BibTeX that we write, is not installed' },
  disk: () =>
    canMount()
      ? inChromium('disk')
      : { passed: 0, failed: 0, notRun: 'this user may not mount the small disk that is filled' },
};

const one = (passed) => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const step = (command, args) => one(run(command, args));

function vitest(report, args, env = {}) {
  return readVitestCount(report, () =>
    run(
      'npx',
      [
        '--no-install',
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...args,
      ],
      env,
    ),
  );
}

/** Runs a project of Playwright's configuration. */
const inChromium = (project) =>
  inBrowser('chromium', 'CHROMIUM_PATH', (env) => {
    const report = `out/${project}.json`;
    const words = ['--no-install', 'playwright', 'test', `--project=${project}`, '--reporter=list,json'];
    return readPlaywrightCount(report, () => run('npx', words, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }));
  });

/** Without the browser the part has failed: it said nothing about the extension. */
function inBrowser(kind, variable, test) {
  const browser = getBrowser(kind);
  return browser === undefined ? one(false) : test({ [variable]: browser });
}

function run(command, args, env = {}) {
  const ended = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: platform() === 'win32',
  });
  return ended.status === 0;
}
