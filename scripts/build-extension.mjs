import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const pages = ['src/popup/index.html', 'src/import/index.html', 'src/editor/index.html'];
const worker = 'service-worker-loader.js';

/**
 * Builds the extension into dist.
 * @param {string} browser `chromium` or `firefox`
 */
export async function buildExtension(browser) {
  await build({ mode: browser, logLevel: 'warn' });
  await makeOneFileEach(path.resolve('dist', browser));
}

/**
 * Puts what each page and the worker of a build load into one script and one style. A page waits two to three milliseconds
 * for each file, which is longer than it takes to read the parts of a script that are not needed yet.
 * @param {string} folder of the build
 */
async function makeOneFileEach(folder) {
  const parts = readdirSync(path.join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const styles = new Set();
  for (const page of pages) for (const style of await makeOneFile(folder, page)) styles.add(style);
  await bundle(folder, worker, worker);
  for (const name of [...parts.map((part) => `assets/${part}`), ...styles]) rmSync(path.join(folder, name));
}

/** @returns {Promise<string[]>} the styles that are one now */
async function makeOneFile(folder, page) {
  const name = `assets/${path.basename(path.dirname(page))}`;
  const html = readFileSync(path.join(folder, page), 'utf8');
  const [tag, script] = /<script type="module" crossorigin src="\/([^"]+)">/.exec(html) ?? [];
  if (script === undefined) throw new Error(`${page} has no script.`);
  const links = /\s*<link rel="(modulepreload|stylesheet)" crossorigin href="\/([^"]+)">/g;
  const styles = [...html.matchAll(links)].flatMap(([, rel, href]) => (rel === 'stylesheet' ? [href] : []));
  await bundle(folder, script, `${name}.js`);
  const rules = styles.map((style) => readFileSync(path.join(folder, style), 'utf8'));
  writeFileSync(path.join(folder, `${name}.css`), rules.join(''));
  const one = `<link rel="stylesheet" href="/${name}.css" />\n    <script type="module" src="/${name}.js">`;
  writeFileSync(path.join(folder, page), html.replaceAll(links, '').replace(tag, one));
  return styles;
}

async function bundle(folder, input, entryFileNames) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
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
