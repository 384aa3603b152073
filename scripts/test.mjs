// Runs every check and ends with one line, `N passed, N failed`. `npm test -- unit chromium` runs only the parts named.
import { mkdirSync } from 'node:fs';
import { parts } from './test-parts.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

mkdirSync('out', { recursive: true });
const total = { passed: 0, failed: 0 };
const lines = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  console.log(`\n── ${name} ──`);
  const began = Date.now();
  const { passed, failed, notRun } = parts[name]();
  total.passed += passed;
  total.failed += failed;
  const counted = `${passed} passed, ${failed} failed, ${Math.round((Date.now() - began) / 1000)} s`;
  lines.push(`${name}: ${notRun === undefined ? counted : `not run, for ${notRun}`}`);
}

console.log(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
