import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { strictBuild } from './strict-build.mjs';

const pages = ['src/popup/index.html', 'src/import/index.html', 'src/editor/index.html'];
const worker = 'service-worker-loader.js';

/**
 * Builds the extension into dist.
 * @param {string} browser `chromium` or `firefox`
 * @throws where the source is wrong, and where vite warns of anything
 */
export async function buildExtension(browser) {
  const { step, end } = strictBuild();
  const folder = path.resolve('dist', browser);
  // First, so that a mistake in them leaves the build before as it is.
  const { module } = await runnerImport('./scripts/page-scripts.ts', { configFile: false, logLevel: 'warn' });
  const scripts = await module.buildPageScripts(step);
  await step({ mode: browser });
  await makeOneFileEach(folder, step);
  for (const { file, code } of scripts) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), code);
  }
  end();
}

/**
 * Puts what each page and the worker of a build load into one script and one style. A page waits two to three milliseconds
 * for each file, which is longer than it takes to read the parts of a script that are not needed yet.
 * @param {string} folder of the build
 * @param step vite's `build`
 */
async function makeOneFileEach(folder, step) {
  const parts = readdirSync(path.join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const styles = new Set();
  for (const page of pages) for (const style of await makeOneFile(folder, page, step)) styles.add(style);
  await bundle(folder, worker, worker, step);
  for (const name of [...parts.map((part) => `assets/${part}`), ...styles]) rmSync(path.join(folder, name));
}

/** @returns {Promise<string[]>} the styles that are one now */
async function makeOneFile(folder, page, step) {
  const name = `assets/${path.basename(path.dirname(page))}`;
  const html = readFileSync(path.join(folder, page), 'utf8');
  const [tag, script] = /<script type="module" crossorigin src="\/([^"]+)">/.exec(html) ?? [];
  if (script === undefined) throw new Error(`${page} has no script.`);
  const links = /\s*<link rel="(modulepreload|stylesheet)" crossorigin href="\/([^"]+)">/g;
  const styles = [...html.matchAll(links)].flatMap(([, rel, href]) => (rel === 'stylesheet' ? [href] : []));
  await bundle(folder, script, `${name}.js`, step);
  const rules = styles.map((style) => readFileSync(path.join(folder, style), 'utf8'));
  writeFileSync(path.join(folder, `${name}.css`), rules.join(''));
  const one = `<link rel="stylesheet" href="/${name}.css" />\n    <script type="module" src="/${name}.js">`;
  writeFileSync(path.join(folder, page), html.replaceAll(links, '').replace(tag, one));
  return styles;
}

async function bundle(folder, input, entryFileNames, step) {
  await step({
    configFile: false,
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: {
        input: path.join(folder, input),
        output: { format: 'es', entryFileNames, codeSplitting: false },
      },
    },
  });
}
