import path from 'node:path';
import { build } from 'vite';

/** The global `cardChanges` that the script puts into the page. */
export type CardChanges = typeof import('./card-changes-entry.ts');

const entry = path.resolve(import.meta.dirname, 'card-changes-entry.ts');

/** Returns a script that gives a page the functions that change its cards, as `cardChanges`. */
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
