import path from 'node:path';
import { build } from 'vite';

/** What the script puts into the page under the name `cardChanges`. */
export type CardChanges = typeof import('./card-changes-entry.ts');

const entry = path.resolve(import.meta.dirname, 'card-changes-entry.ts');

/** The functions that change the cards of a page, as a script that gives them to a page as `cardChanges`. */
export async function cardChangesScript(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'cardChanges' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle !== undefined && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk === undefined) throw new Error('The build gave no script.');
  return chunk.code;
}
