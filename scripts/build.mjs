// Builds the extension for both browsers into dist/chromium and dist/firefox. `node scripts/build.mjs chromium` builds one.
import { buildExtension } from './build-extension.mjs';

const wanted = process.argv.slice(2);
for (const browser of wanted.length > 0 ? wanted : ['chromium', 'firefox']) {
  await buildExtension(browser);
  console.log(`The extension is in dist/${browser}.`);
}
