// Runs every check and ends with one line, `N passed, N failed`. `npm test -- unit chromium` runs only the parts named.
import { mkdirSync } from 'node:fs';
import { parts } from './test-parts.mjs';
import { hasSavedPages, summaryOf } from './test-summary.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

mkdirSync('out', { recursive: true });
const results = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  console.log(`\n── ${name} ──`);
  const began = Date.now();
  const result = parts[name]();
  results.push({ name, ...result, seconds: (Date.now() - began) / 1000 });
}

console.log(`\n${summaryOf(results, hasSavedPages)}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
