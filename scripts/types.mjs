// Checks every folder against the libraries its realm really has: `document` in core, store or the worker is a compile error.
import { spawnSync } from 'node:child_process';

const projects = ['tsconfig.json', 'src/core', 'src/store', 'src/files', 'src/background'];
const failed = projects.filter(
  (project) =>
    spawnSync('npx', ['--no-install', 'tsc', '-p', project], { stdio: 'inherit', shell: process.platform === 'win32' })
      .status !== 0,
);
process.exitCode = failed.length === 0 ? 0 : 1;
