// Opens Chromium with the extension on the sample pages, and after each change of a file builds and loads it again.
import { runnerImport } from 'vite';
import { getBrowser } from './get-browser.mjs';
import { hasDisplay } from './has-display.mjs';

const executable = getBrowser('chromium');
if (executable === undefined) process.exit(1);
process.env.CHROMIUM_PATH = executable;
if (hasDisplay()) process.env.HEADED = '1';
else console.log('There is no display, so the browser has no window.');

console.log('Building the extension into dist/chromium.');
const { module } = await runnerImport('./scripts/dev-session.ts', { configFile: false, logLevel: 'warn' });
const { tagalong } = await module.startDev('.', console.log);
console.log('Change a file, and the page and the popup show it a few seconds later. Close the browser to end.');
await new Promise((ended) => tagalong.context.once('close', ended));
