// Builds the extension for both browsers into dist/chromium and dist/firefox. `node scripts/build.mjs chromium` builds one.
import path from 'node:path';
import { build } from 'vite';
import { makeOneFileEach } from './one-file.mjs';

const wanted = process.argv.slice(2);
for (const mode of wanted.length > 0 ? wanted : ['chromium', 'firefox']) {
  await build({ mode, logLevel: 'warn' });
  await makeOneFileEach(path.resolve('dist', mode));
}
