// Renders icons/icon.svg to the sizes that the manifest names.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

const sizes = [16, 32, 48, 128];
const file = (name) => fileURLToPath(new URL(`../icons/${name}`, import.meta.url));

const executablePath = findBrowser('chromium');
if (executablePath === undefined) throw new Error('The icons are rendered by Chromium. Set CHROMIUM_PATH to one.');

const browser = await chromium.launch({ executablePath });
const source = `data:image/svg+xml;base64,${readFileSync(file('icon.svg')).toString('base64')}`;
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width=${size} height=${size} src="${source}">`,
  );
  await page.locator('img').evaluate((image) => image.decode());
  await page.screenshot({ path: file(`${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
