// Finds a browser and, where there is none, says so and gets one. As a program: `node scripts/get-browser.mjs firefox`.
import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const known = {
  chromium: { name: 'Chromium', packages: ['chromium'], variable: 'CHROMIUM_PATH', playwright: true },
  // Playwright's own Firefox takes no extension.
  firefox: { name: 'Firefox', packages: ['firefox-esr', 'firefox'], variable: 'FIREFOX_PATH', playwright: false },
};

/**
 * The path of a browser; gets one where none is found.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined} undefined where none could be had; the reason has been printed
 */
export function getBrowser(kind) {
  const found = findBrowser(kind);
  if (found !== undefined) return found;
  const { name, packages, variable, playwright } = known[kind];
  console.log(`No ${name} was found on this machine.`);
  if (mayInstallPackages()) {
    for (const one of packages) {
      const got = installPackage(kind, one);
      if (got !== undefined) return got;
    }
  }
  if (playwright) {
    console.log('Getting Chromium (about 150 MB) with `npx playwright install chromium`.');
    run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
    const got = findBrowser(kind);
    if (got !== undefined) return got;
  }
  console.error(
    `${name} could not be had. Install it (on Debian or Ubuntu: sudo apt-get install ${packages[0]}), ` +
      `or set ${variable} to its executable, and run the command again.`,
  );
  return undefined;
}

const mayInstallPackages = () =>
  platform() === 'linux' && process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore');

function installPackage(kind, name) {
  console.log(`Installing this system's package ${name} with apt-get.`);
  const install = ['install', '-y', '--no-install-recommends', name];
  const done = run('apt-get', install) || (run('apt-get', ['update']) && run('apt-get', install));
  return done ? findBrowser(kind) : undefined;
}

function run(command, args, stdio = 'inherit') {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio, env, shell: platform() === 'win32' }).status === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const kinds = process.argv.slice(2);
  if (kinds.map((kind) => getBrowser(kind)).includes(undefined)) process.exitCode = 1;
}
