// Measures the built extension beside the raw limits of the browser. `npm run bench -- 100 1000` chooses the sizes of the library.
import path from 'node:path';
import { runnerImport } from 'vite';
import { buildExtension } from './build-extension.mjs';
import { getBrowser } from './get-browser.mjs';

const executable = getBrowser('chromium');
if (executable === undefined) process.exit(1);
const { TAGALONG_BUILDS, ROUNDS = '9' } = process.env;
if (TAGALONG_BUILDS === undefined) await buildExtension('chromium');
const { module } = await runnerImport('./tests/bench/bench.ts', { configFile: false, logLevel: 'warn' });
const sizes = process.argv.slice(2).map(Number).filter(Number.isInteger);
await module.bench({
  executable,
  extension: path.resolve(TAGALONG_BUILDS ?? 'dist', 'chromium'),
  papers: sizes.length > 0 ? sizes : [100, 1_000, 10_000],
  rounds: Number(ROUNDS),
});
