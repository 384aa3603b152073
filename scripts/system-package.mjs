import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';

/**
 * Installs the newest package of this system with apt-get, where that is there and may be used. Without a network, the one
 * that this system last heard of.
 * @param {string} name
 * @returns {boolean} whether it was installed
 */
export function installPackage(name) {
  if (!mayInstall()) return false;
  console.log(`Installing this system's package ${name} with apt-get.`);
  // A machine that was set up long ago knows only browsers of that time.
  aptGet(['update'], 'ignore');
  return aptGet(['install', '-y', '--no-install-recommends', name]);
}

const mayInstall = () => platform() === 'linux' && process.getuid?.() === 0 && aptGet(['--version'], 'ignore');

function aptGet(words, stdio = 'inherit') {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', words, { stdio, env }).status === 0;
}
