// Builds the extension and opens a browser with it on Daily Papers; without a network, on the sample pages. Without a display, or
// with --check, it does the main job in a browser that nobody sees and leaves pictures and files in out/; --screenshots also
// renews those of the README.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { buildExtension } from './build-extension.mjs';
import { getBrowser } from './get-browser.mjs';
import { hasDisplay } from './has-display.mjs';

const shown = ['hf-daily-light', 'hf-daily-dark', 'arxiv-light', 'editor', 'popup-light'];
const daily = 'https://huggingface.co/papers';
const renews = process.argv.includes('--screenshots');

console.log('Building the extension into dist/chromium.');
await buildExtension('chromium');
const executable = getBrowser('chromium');
if (executable === undefined) {
  console.error('The extension itself is in dist/chromium: load it as an unpacked extension in any Chromium.');
  process.exit(1);
}

if (renews || process.argv.includes('--check') || !hasDisplay()) await check();
else await open();

async function check() {
  console.log(
    'There is no display, or none is wanted: doing the main job on the pages in tests/pages, without a network.',
  );
  process.env.CHROMIUM_PATH = executable;
  const { module } = await runnerImport('./tests/support/show-main-job.ts', { configFile: false, logLevel: 'warn' });
  await module.showMainJob('out');
  console.log('The pictures and the exported files are in out/.');
  if (!renews) return;
  mkdirSync('docs/screenshots', { recursive: true });
  for (const name of shown) copyFileSync(`out/${name}.png`, `docs/screenshots/${name}.png`);
  console.log('The pictures of the README are renewed in docs/screenshots/.');
}

async function open() {
  const extension = path.resolve('dist/chromium');
  // A profile of its own that stays, so that tags and notes are there again at the next start.
  const context = await chromium.launchPersistentContext('out/profile', {
    executablePath: executable,
    headless: false,
    viewport: null,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  console.log(`Opening ${daily}. Point at a paper and press t. Close the browser to end.`);
  const ended = new Promise((resolve) => context.once('close', resolve));
  const { module } = await runnerImport('./scripts/open-papers.ts', { configFile: false, logLevel: 'warn' });
  await module.openPapers(page, daily, console.log);
  await ended;
}
