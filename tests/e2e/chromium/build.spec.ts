import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { OptionalSite } from '../../../src/messages/optional-sites.ts';
import { anyPage } from '../../../src/sites/any-page.ts';
import { sites as known } from '../../../src/sites/index.ts';
import { builds } from '../../support/extension-browser.ts';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
  content_scripts: Array<{ matches: string[]; js: string[]; css?: string[] }>;
  web_accessible_resources: Array<{ resources: string[]; matches: string[]; use_dynamic_url?: boolean }>;
}

const patternsOf = (optional: boolean): string[] =>
  known
    .filter((site) => (site.optional === true) === optional)
    .flatMap(({ matches }) => matches)
    .toSorted();
const anywhere = ['http://*/*', 'https://*/*'];

/** What a page may cost before there is something to do, in bytes. */
const mostScript = 27_600;
/** The same once the user touches a row. */
const mostLater = { acting: 84_000, finding: 58_000 };
const sites = patternsOf(false);

for (const browser of ['chromium', 'firefox']) {
  const build = path.join(builds, browser);
  const read = (): Manifest => JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8')) as Manifest;

  /** What a script imports before it runs. */
  const imported = (file: string): string[] =>
    readFileSync(path.join(build, file), 'utf8').match(/^import\b|[;}]import[{"*]/g) ?? [];
  const scripts = (): string[] => readdirSync(path.join(build, 'src/content/at'));

  test(`${browser}: every site has its script, and no page loads more than it may`, () => {
    expect(scripts().toSorted()).toEqual([...known, anyPage].map(({ id }) => `${id}.iife.js`).toSorted());
    const sizes = scripts().map((file) => {
      return { file, bytes: statSync(path.join(build, 'src/content/at', file)).size };
    });
    expect(sizes.filter(({ bytes }) => bytes < 1_000 || bytes > mostScript)).toEqual([]);
  });

  test(`${browser}: every file that runs on a site is there, now or when the site is allowed`, () => {
    const later = JSON.parse(readFileSync(path.join(build, 'optional-sites.json'), 'utf8')) as OptionalSite[];
    const files = [...read().content_scripts, ...later].flatMap(({ js, css = [] }) => [...js, ...css]);
    expect(files.length).toBeGreaterThan(known.length);
    expect(files.filter((file) => !existsSync(path.join(build, file)))).toEqual([]);
  });

  test(`${browser}: no page loads a script beside that of its site`, () => {
    for (const { js } of read().content_scripts) expect(js).toHaveLength(1);
  });

  test(`${browser}: the scripts that act and find, which come when they are first needed, are small as well`, () => {
    for (const [name, most] of Object.entries(mostLater))
      expect(statSync(path.join(build, `src/content/entries/${name}.iife.js`)).size, name).toBeLessThanOrEqual(most);
  });

  test(`${browser}: the pages of the extension and its worker wait for one script each`, () => {
    for (const page of ['popup', 'import', 'editor']) {
      const html = readFileSync(path.join(build, `src/${page}/index.html`), 'utf8');
      expect(html.match(/<(?:script|link)\b/g)).toHaveLength(2);
      expect(imported(`assets/${page}.js`)).toEqual([]);
    }
    expect(imported('service-worker-loader.js')).toEqual([]);
  });

  test(`${browser}: there is no script that no other file names`, () => {
    const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
    const texts = files
      .filter((file) => /\.(?:js|json|html)$/.test(file))
      .map((file) => ({ file, text: readFileSync(path.join(build, file), 'utf8') }));
    const isNamed = (script: string): boolean =>
      texts.some(({ file, text }) => file !== script && text.includes(path.basename(script)));
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.filter((script) => !isNamed(script))).toEqual([]);
  });

  test(`${browser}: no file of it says where it was built`, () => {
    // JSX that is made for development does.
    const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
    const project = path.resolve(import.meta.dirname, '../../..');
    expect(files.filter((file) => readFileSync(path.join(build, file)).includes(project))).toEqual([]);
  });

  test(`${browser}: nothing of ours can load or send anything but from the extension itself`, () => {
    // What the worker asks for is seen by no test, so the rule that the browser holds it to is looked at.
    const rules = read().content_security_policy.extension_pages.split(/;\s*/);
    expect(rules).toEqual(expect.arrayContaining(["default-src 'self'", "script-src 'self'", "object-src 'none'"]));
    expect(rules.filter((rule) => /^(?:connect|img|font|media|frame|worker)-src/.test(rule))).toEqual([]);
  });

  test(`${browser}: no address gets the scripts of two sites`, () => {
    const matches = read().content_scripts.flatMap((script) => script.matches);
    expect(new Set(matches).size).toBe(matches.length);
  });

  test(`${browser}: installing asks for the named sites and nothing more`, () => {
    const manifest = read();
    expect(manifest.permissions.toSorted()).toEqual([
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions.toSorted()).toEqual(sites);
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(sites);
    expect(manifest.optional_permissions).toEqual(['activeTab']);
    expect(manifest.optional_host_permissions?.toSorted()).toEqual([...patternsOf(true), ...anywhere].toSorted());
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test(`${browser}: pages can open the editor and no other file`, () => {
    const resources = read().web_accessible_resources;
    expect(resources.flatMap((one) => one.resources)).toEqual(['src/editor/index.html']);
    expect(resources.map(({ matches }) => matches.toSorted())).toEqual([anywhere]);
    expect(resources[0]?.use_dynamic_url).toBe(browser === 'chromium' ? true : undefined);
    expect(existsSync(path.join(build, 'src/editor/index.html'))).toBe(true);
  });

  test(`${browser}: the content script writes no markup and runs no text as code`, () => {
    for (const file of scripts()) {
      const code = readFileSync(path.join(build, 'src/content/at', file), 'utf8');
      expect(code).not.toMatch(/\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function)\b/);
    }
  });
}
