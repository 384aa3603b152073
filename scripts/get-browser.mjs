// Finds a browser and, where there is none, says so and gets one. As a program: `node scripts/get-browser.mjs firefox`.
import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { installPackage } from './system-package.mjs';

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
  for (const one of packages) {
    const got = installPackage(one) ? findBrowser(kind) : undefined;
    if (got !== undefined) return got;
  }
  if (playwright) {
    console.log('Getting Chromium (about 150 MB) with `npx playwright install chromium`.');
    const words = ['--no-install', 'playwright', 'install', 'chromium'];
    spawnSync('npx', words, { stdio: 'inherit', shell: platform() === 'win32' });
    const got = findBrowser(kind);
    if (got !== undefined) return got;
  }
  console.error(
    `${name} could not be had. Install it (on Debian or Ubuntu: sudo apt-get install ${packages[0]}), ` +
      `or set ${variable} to its executable, and run the command again.`,
  );
  return undefined;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const kinds = process.argv.slice(2);
  if (kinds.map((kind) => getBrowser(kind)).includes(undefined)) process.exitCode = 1;
}
