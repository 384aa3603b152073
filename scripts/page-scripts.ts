import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { build, InlineConfig, Plugin } from 'vite';
import { buildTarget } from './manifest.ts';
import { readersAlone } from './readers-alone.ts';
import { builtName, type SiteEntry, siteEntries } from './site-entries.ts';

const folder = 'src/content';

type Step = (config: InlineConfig) => ReturnType<typeof build>;

/** A finished script, with its name from the folder of the build. */
export interface BuiltScript {
  file: string;
  code: string;
}

/**
 * Builds the scripts that are put into pages, each into one file that imports nothing: the entry of every site, and every
 * file `*.iife.ts` of `src/content`. They are the same in every browser.
 * @param step vite's `build`
 */
export async function buildPageScripts(step: Step): Promise<BuiltScript[]> {
  const entries = siteEntries();
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.iife.ts'));
  const sources = [...entries.map(({ file }) => file), ...own.map((name) => `${folder}/${normal(name)}`)];
  const plugins = [entriesAsFiles(entries), readersAlone];
  const scripts: BuiltScript[] = [];
  for (const source of sources) scripts.push({ file: builtName(source), code: await bundle(source) });
  return scripts;

  async function bundle(source: string): Promise<string> {
    const built = await step({
      configFile: false,
      publicDir: false,
      plugins,
      build: {
        write: false,
        target: buildTarget,
        // A script that exports nothing leaves no global of this name.
        lib: { entry: path.resolve(source), formats: ['iife'], name: '_', fileName: () => builtName(source) },
      },
    });
    const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
    const [script] = outputs;
    if (script?.type !== 'chunk' || outputs.length !== 1) throw new Error(`${source} does not become one script.`);
    return script.code;
  }
}

/** Gives the build the texts of `entries` where their files would lie. */
function entriesAsFiles(entries: readonly SiteEntry[]): Plugin {
  const texts = new Map(entries.map(({ file, text }) => [normal(path.resolve(file)), text]));
  return {
    name: 'site-entries',
    resolveId: (source) => (texts.has(normal(source)) ? normal(source) : undefined),
    load: (id) => texts.get(id),
  };
}

/** A path with slashes, as vite writes it on every system. */
const normal = (file: string): string => file.replaceAll('\\', '/');
