import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { buildTarget, manifestFor, optionalSites, roomStyles } from './scripts/manifest.ts';
import { builtName } from './scripts/site-entries.ts';

/** Makes `import name from './script.iife.ts?iife'` the name of the built script, which is built by itself. */
const scriptNames: Plugin = {
  name: 'script-names',
  enforce: 'pre',
  resolveId(source, importer) {
    const [script, query] = source.split('?');
    if (query !== 'iife' || script === undefined || importer === undefined) return undefined;
    return `\0script-name:${path.resolve(path.dirname(importer), script)}`;
  },
  load(id) {
    const [, script] = id.split('\0script-name:');
    if (script === undefined) return undefined;
    return `export default ${JSON.stringify(builtName(path.relative('.', script).replaceAll('\\', '/')))};`;
  },
};

/** Adds what follows from the list of sites: crxjs is told of no script in pages, because it would build them its own way. */
const filesOfSites = (scripts: ReturnType<typeof manifestFor>['content_scripts']): CrxPlugin => ({
  name: 'files-of-sites',
  enforce: 'post',
  renderCrxManifest(manifest) {
    this.emitFile({ type: 'asset', fileName: 'optional-sites.json', source: JSON.stringify(optionalSites()) });
    for (const fileName of roomStyles()) this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName) });
    return { ...manifest, content_scripts: scripts };
  },
});

/**
 * One source, two builds: `--mode chromium` writes dist/chromium, `--mode firefox` writes dist/firefox. These are the pages,
 * the worker and the manifest; `scripts/build-extension.mjs` adds the scripts that run in pages of sites.
 */
export default defineConfig(({ mode }): UserConfig => {
  const browser = mode === 'firefox' ? 'firefox' : 'chromium';
  const { content_scripts, ...manifest } = manifestFor(browser);
  return {
    publicDir: 'src/public',
    plugins: [
      scriptNames,
      crx({
        manifest: manifest as unknown as ManifestV3Export,
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
      }),
      filesOfSites(content_scripts),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: buildTarget,
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      // crxjs builds only the pages that the manifest names, and copies a web-accessible one as it stands unless it is also an input.
      rolldownOptions: { input: ['src/editor/index.html', 'src/import/index.html'] },
    },
  };
});
