// Renders icons/icon.svg to the sizes that the manifest names. Needs a Chromium: TAGALONG_CHROMIUM, or /usr/bin/chromium.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const sizes = [16, 32, 48, 128];
const file = (name) => new URL(`../icons/${name}`, import.meta.url).pathname;

const browser = await chromium.launch({ executablePath: process.env.TAGALONG_CHROMIUM ?? '/usr/bin/chromium' });
const svg = readFileSync(file('icon.svg')).toString('base64');
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width=${size} height=${size} src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.locator('img').evaluate((image) => image.decode());
  await page.screenshot({ path: file(`${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
