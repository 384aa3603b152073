import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { manifestFor } from '../../scripts/manifest.ts';
import { factsOf } from '../../src/sites/facts.ts';
import { siteFor, sites } from '../../src/sites/index.ts';
import type { Site } from '../../src/sites/site.ts';

const folder = path.resolve(import.meta.dirname, '../../src/sites');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
/** The files that make a whole site. `any-page.ts` makes one of no site in particular, which is not in the list. */
const definers = files.filter((file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  return file !== 'any-page.ts' && /^export const \w+ = (?:defineSite|\/\* @__PURE__ \*\/ completeSite)\(/m.test(text);
});

const isSite = (value: unknown): value is Site =>
  typeof value === 'object' && value !== null && 'matches' in value && 'surfaces' in value;

it('needs no more than 120 lines for any of them', () => {
  const lines = (file: string): number => readFileSync(path.join(folder, file), 'utf8').trimEnd().split('\n').length;
  expect(files.filter((file) => lines(file) > 120)).toEqual([]);
});

it('has every site in its list, under the name of its file', () => {
  expect(definers.map((file) => path.basename(file, '.ts')).toSorted()).toEqual(sites.map(({ id }) => id).toSorted());
});

describe('the manifest names the addresses of the sites that need no consent, and no others', () => {
  const needed = sites.filter(({ optional }) => optional !== true).flatMap(({ matches }) => matches);

  it('in host_permissions', () => {
    expect(manifest.host_permissions.toSorted()).toEqual(needed.toSorted());
  });

  it('in the scripts of pages', () => {
    const scripts = manifestFor('chromium').content_scripts;
    expect(scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(needed.toSorted());
  });
});

describe.each(definers)('%s', async (file) => {
  const exported: Record<string, unknown> = await import(path.join(folder, file));
  const [name, site] = Object.entries(exported).find(([, value]) => isSite(value)) ?? [];
  if (name === undefined || !isSite(site)) throw new Error(`${file} makes a site but exports none`);

  it('is in the list of sites', () => {
    expect(sites.includes(site), `Add ${name} to the list in src/sites/index.ts`).toBe(true);
  });

  it.each(site.matches)('runs on %s', (match) => {
    const where = site.optional === true ? 'optional_host_permissions' : 'host_permissions';
    const listed: readonly string[] = manifest[where];
    expect(listed, `Add "${match}" to ${where} in manifest.json`).toContain(match);
  });

  it('is found by its addresses', () => {
    for (const match of site.matches) expect(siteFor(match.replaceAll('*', 'x'))).toBe(site);
  });

  it('reads facts on its own surfaces only', () => {
    const facts = factsOf(site.id);
    expect(facts, `Add the facts of ${site.id} to the list in src/sites/facts.ts`).toBeDefined();
    expect(site.surfaces.map((surface) => surface.name)).toEqual(Object.keys(facts?.surfaces ?? {}));
  });

  it('finds links to papers by their addresses alone, which stay when the rest changes', () => {
    const bare = site.paperLinks.replace(/:(?:is|not)\(|\)|\[href[*^$]?="[^"]*"\]|\[href\]/g, '');
    if (site.late === undefined) expect(bare, 'Let `paperLinks` say addresses alone').toMatch(/^a?(?:, ?a?)*$/);
  });

  it('has an id and surfaces of its own', () => {
    expect(sites.filter(({ id }) => id === site.id)).toEqual([site]);
    expect(new Set(site.surfaces.map((surface) => surface.name)).size).toBe(site.surfaces.length);
  });
});

it.each([
  'https://huggingface.co.example.org/papers',
  'https://example.org/https://arxiv.org/abs/2606.00467',
  'http://arxiv.org/abs/2606.00467',
  'https://notarxiv.org/',
  'about:blank',
])('%s is on no site', (address) => {
  expect(siteFor(address)).toBeUndefined();
});
