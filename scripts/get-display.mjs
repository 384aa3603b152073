// Finds what a screen that nobody sees needs, and, where something is missing, says so and gets it.
import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';
import { pathToFileURL } from 'node:url';
import { installPackage } from './system-package.mjs';

/** The programs, each with the package that it comes in: a screen, and the keys and the mouse for it. */
const programs = [
  { name: 'Xvfb', words: ['-help'], from: 'xvfb' },
  { name: 'xdotool', words: ['version'], from: 'xdotool' },
];

/** Whether a browser can be given such a screen on this system at all. */
export const canHaveDisplay = platform() === 'linux';

/**
 * Makes sure that there is what a screen needs.
 * @returns {boolean} false where it could not be had; the reason has been printed
 */
export function getDisplay() {
  const missing = programs.filter(
    (program) => !isThere(program) && !(installPackage(program.from) && isThere(program)),
  );
  if (missing.length === 0) return true;
  console.error(
    `${missing.map(({ name }) => name).join(' and ')} could not be had. Without a screen and keys for it nobody can press ` +
      `the browser's own dialogues. Install ${missing.map(({ from }) => from).join(' and ')} (on Debian or Ubuntu: sudo ` +
      `apt-get install ${missing.map(({ from }) => from).join(' ')}), and run the command again.`,
  );
  return false;
}

const isThere = ({ name, words }) => spawnSync(name, words, { stdio: 'ignore' }).error === undefined;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href && canHaveDisplay && !getDisplay())
  process.exitCode = 1;
