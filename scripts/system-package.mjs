import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';

/**
 * Installs a package of this system with apt-get, where that is there and may be used.
 * @param {string} name
 * @returns {boolean} whether it was installed
 */
export function installPackage(name) {
  if (!mayInstall()) return false;
  console.log(`Installing this system's package ${name} with apt-get.`);
  const install = ['install', '-y', '--no-install-recommends', name];
  return aptGet(install) || (aptGet(['update']) && aptGet(install));
}

const mayInstall = () => platform() === 'linux' && process.getuid?.() === 0 && aptGet(['--version'], 'ignore');

function aptGet(words, stdio = 'inherit') {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', words, { stdio, env }).status === 0;
}
