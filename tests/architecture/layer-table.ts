/** What the files of one folder of `src` may import, beside their own folder. */
export interface Layer {
  layers: readonly string[];
  packages: readonly string[];
  /** Files of those layers that it may not import all the same. */
  never?: readonly string[];
}

const polyfill = 'webextension-polyfill';
const preact = ['preact', 'preact/hooks'];
const ownPage = ['core', 'files', 'formats', 'lists', 'messages', 'ui', 'store.reading'];

/** The whole house. `words` stands for `src/public/_locales`, `store.reading` for the half of the store that only reads. */
export const layerTable: Readonly<Record<string, Layer>> = {
  core: { layers: [], packages: ['valibot'] },
  sites: { layers: ['core'], packages: [] },
  formats: { layers: ['core'], packages: ['papaparse'] },
  messages: { layers: ['core', 'words'], packages: ['valibot', polyfill] },
  store: { layers: ['core'], packages: ['dexie'] },
  ui: { layers: ['core', 'words'], packages: preact },
  files: { layers: ['core', 'formats', 'store.reading'], packages: [] },
  lists: { layers: ['core', 'messages', 'ui', 'store.reading'], packages: [...preact, polyfill] },
  background: { layers: ['core', 'messages', 'store', 'store.reading'], packages: [polyfill] },
  content: { layers: ['core', 'messages', 'sites'], packages: [polyfill], never: ['core/schemas.ts'] },
  editor: { layers: ['core', 'messages', 'ui'], packages: [...preact, polyfill] },
  import: { layers: [...ownPage], packages: [...preact, polyfill] },
  popup: { layers: [...ownPage], packages: [...preact, polyfill] },
};

/** The files that ask the lint rule to look away, with what they import over the table. */
export const exceptions: Readonly<Record<string, readonly string[]>> = {
  // The name of a script's file, none of its code.
  'background/main.ts': [],
};

/** The files of the store that an extension page may import. */
export const readingHalf = ['read.ts', 'search.ts', 'schema.ts', 'jobs.ts', 'job-rows.ts'];

/** The part of the table's words that a file under `src` belongs to: `store.reading` for `store/read.ts`. */
export function layerOf(path: string): string {
  const [folder = '', file = ''] = path.split('/');
  if (folder === 'public') return 'words';
  return folder === 'store' && readingHalf.includes(file) ? 'store.reading' : folder;
}
