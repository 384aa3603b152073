// Begins a new site: `npm run new-site -- <id> <url pattern>`, with `--optional` where the user is to allow it page by page.
// Writes every file and line that a site needs, and says what is left to fill in.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import path from 'node:path';
import { newFiles, withLine, withPermission } from './new-site-files.mjs';

const root = path.resolve(import.meta.dirname, '..');
const optional = process.argv.includes('--optional');
const [id = '', match = '', ...more] = process.argv.slice(2).filter((word) => word !== '--optional');

const problem = wrongWords() ?? alreadyThere();
if (problem === undefined) begin();
else {
  console.error(problem);
  process.exitCode = 1;
}

function wrongWords() {
  const usage = 'Use it like this: npm run new-site -- example "https://example.org/*"';
  if (id === '' || match === '') return `A new site needs an id and a url pattern. ${usage}`;
  if (more.length > 0)
    return `Two words are enough, an id and a url pattern; “${more.join(' ')}” is over. A * may need quotes. ${usage}`;
  if (!/^[a-z][a-z0-9]{1,29}$/.test(id))
    return `The id “${id}” is to be small letters and digits, beginning with a letter: it names files and a constant. ${usage}`;
  if (/^https:\/\/(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s?#"'\\]*\*$/.test(match)) return undefined;
  const host = /(?:[a-z0-9-]+\.)+[a-z]{2,}/.exec(match.toLowerCase())?.[0] ?? 'example.org';
  return `The pattern “${match}” is to be https, a host and a path that ends in *. Perhaps "https://${host}/*"?`;
}

function alreadyThere() {
  const file = Object.keys(newFiles(id, match, optional)).find((name) => existsSync(path.join(root, name)));
  if (file !== undefined)
    return `${file} is there already, and is left as it is. Choose another id, or go on in that file.`;
  if (!read('manifest.json').includes(`"${match}"`)) return undefined;
  return `A site with the pattern ${match} is in manifest.json already. Add what is new to the site that has it.`;
}

function begin() {
  const files = newFiles(id, match, optional);
  const changed = {
    'src/sites/index.ts': withLine(read('src/sites/index.ts'), 'sites', id, `./${id}.ts`),
    'src/sites/facts.ts': withLine(read('src/sites/facts.ts'), 'allFacts', `${id}Facts`, `./${id}.ts`),
    'manifest.json': withPermission(read('manifest.json'), match, optional),
  };
  for (const [name, text] of Object.entries({ ...files, ...changed })) write(name, text);
  format([...Object.keys(files).filter((name) => name.endsWith('.ts')), ...Object.keys(changed)]);
  console.log(`Wrote ${Object.keys(files).join(', ')}, and the lines in ${Object.keys(changed).join(', ')}.

What is left, in this order; each “fill-in” marks a place:
  1. tests/pages/${id}/list.html: a page of at least three papers in the markup of the site, written by you.
  2. tests/pages/${id}/list.json: its address, and each of its papers with id and title, in page order.
  3. src/sites/${id}.ts: the selectors, and \`reads\`, the readers of the ids that its links hold (src/core/ids/*-id.ts).
  4. README.md: a line that begins with the name of the site and says which of its pages have rows.

npm run unit -- tests/sites      says what is missing, and then whether each paper is found
npm test -- lint types unit      before you send it`);
}

function read(name) {
  return readFileSync(path.join(root, name), 'utf8');
}

function write(name, text) {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Puts imports in order and folds lines as the lint rule wants them. */
function format(names) {
  spawnSync('npx', ['--no-install', 'biome', 'check', '--write', '--log-level=error', ...names], {
    cwd: root,
    stdio: 'inherit',
    shell: platform() === 'win32',
  });
}
