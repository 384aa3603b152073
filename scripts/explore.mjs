// Looks for what the fixed seeds of `npm test` miss: runs all tests that choose at random, each round with another seed,
// until one fails. `npm run explore -- 50` runs 50 rounds; `npm run explore -- --seed=123` repeats the round of that seed.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const asked = process.argv[2] ?? '10';
const again = /^--seed=(\d+)$/.exec(asked)?.[1];
const rounds = again === undefined ? Number(asked) : 1;
if (!(Number.isInteger(rounds) && rounds > 0)) {
  console.error(
    `"${asked}" is no number of rounds. Use \`npm run explore -- 50\` or \`npm run explore -- --seed=123\`.`,
  );
  process.exit(1);
}

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => path.posix.join('tests', ...file.split(path.sep)))
  .filter((file) => /\.test\.tsx?$/.test(file) && choosesAtRandom(readFileSync(file, 'utf8')));

for (let round = 1; round <= rounds; round += 1) {
  const seed = again ?? String(randomInt(2 ** 31));
  console.log(`\n── round ${round} of ${rounds}, seed ${seed}, ${files.length} files ──`);
  if (passesWith(seed)) continue;
  console.error(`\nSeed ${seed} made a test fail. To repeat it: npm run explore -- --seed=${seed}`);
  process.exit(1);
}
console.log(`\nNothing failed in ${rounds} ${rounds === 1 ? 'round' : 'rounds'}.`);

function choosesAtRandom(text) {
  return /from 'fast-check'|seededRandom/.test(text);
}

function passesWith(seed) {
  const ended = spawnSync('npx', ['--no-install', 'vitest', 'run', ...files], {
    stdio: 'inherit',
    env: { ...process.env, TAGALONG_SEED: seed },
    shell: process.platform === 'win32',
  });
  return ended.status === 0;
}
