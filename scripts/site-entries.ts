import { anyPage } from '../src/sites/any-page.ts';
import { firstScripts } from '../src/sites/first-scripts.ts';
import { sites } from '../src/sites/index.ts';
import type { Site } from '../src/sites/site.ts';

/** The script that starts Tagalong on the pages of one site. It is no file: the build writes it from the list of sites. */
export interface SiteEntry {
  /** Where the file would lie, from the project's folder: `src/content/at/arxiv.iife.ts`. */
  file: string;
  text: string;
}

/** What has a script: every site of the list, and any page, which is the last. */
export const withScript: readonly Site[] = [...sites, anyPage];

/** The entry of each of them. */
export const siteEntries = (): SiteEntry[] => withScript.map(entryOf);

/** The built script of a site, from the folder of the build. */
export const scriptOf = ({ id }: Site): string => builtName(fileOf(id));

/** The name that the build gives to a script, from its source: `src/content/entries/acting.iife.js`. */
export const builtName = (source: string): string => source.replace(/\.ts$/, '.js');

const fileOf = (id: string): string => `src/content/at/${id}.iife.ts`;

function entryOf({ id }: Site): SiteEntry {
  const { file, name, byHost } = firstScripts[id] ?? { file: `${id}.ts`, name: id };
  const text = `import { ${name} } from '../../sites/${file}';
import { startAt } from '../entries/start-at.ts';

startAt(${byHost ? `${name}, location.host` : name});
`;
  return { file: fileOf(id), text };
}
