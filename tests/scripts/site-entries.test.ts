import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteEntries, withScript } from '../../scripts/site-entries.ts';
import { firstScripts } from '../../src/sites/first-scripts.ts';
import type { Site } from '../../src/sites/site.ts';

const entries = siteEntries();

/** What a script starts with: the description that its first line imports and its last line hands on. */
async function startedBy({ file, text }: (typeof entries)[number]): Promise<Site | undefined> {
  const [, name = '', from = ''] = /^import \{ (\w+) \} from '(.+)';\n/.exec(text) ?? [];
  expect(text).toMatch(new RegExp(`\\nstartAt\\(${name}(?:, location\\.host)?\\);\\n$`));
  const exported: Record<string, Site> = await import(path.resolve(path.dirname(file), from));
  return exported[name];
}

describe.each(withScript.map((site, at) => ({ id: site.id, site, entry: entries[at] })))('the script of $id', (one) => {
  const { id, site, entry = { file: '', text: '' } } = one;

  it('starts with the description of the site, or with the part that its pages load first', async () => {
    const started = await startedBy(entry);
    expect(started, `Let src/sites/${id}.ts export the site as \`${id}\``).toMatchObject({ id, matches: site.matches });
    if (firstScripts[id] === undefined) expect(started).toBe(site);
    else expect([started?.late, site.late]).toEqual([true, false]);
  });

  it('has a name of its own', () => {
    expect(entries.filter(({ file }) => file === entry.file)).toEqual([entry]);
    expect(entry.file).toBe(`src/content/at/${id}.iife.ts`);
  });
});

it('is there for every site whose papers are found late', () => {
  const late = withScript.filter((site) => site.late !== undefined).map(({ id }) => id);
  expect(Object.keys(firstScripts)).toEqual(late);
});

it('lets the user switch off each host by itself on any page, and nowhere else', () => {
  const byHost = entries.filter(({ text }) => text.includes('location.host')).map(({ file }) => file);
  expect(byHost).toEqual(['src/content/at/web.iife.ts']);
});
