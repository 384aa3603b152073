import { readFileSync } from 'node:fs';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type UserConfig } from 'vite';
import { manifestFor, optionalSitesIn, withoutOptional } from './scripts/manifest.ts';

const onlyWhatIsNamed: CrxPlugin = {
  name: 'only-what-is-named',
  enforce: 'post',
  renderCrxManifest(manifest) {
    const later = optionalSitesIn(manifest);
    this.emitFile({ type: 'asset', fileName: 'optional-sites.json', source: JSON.stringify(later) });
    // crxjs copies the styles that the manifest still names in the end. A browser runs no script whose style is missing.
    for (const fileName of later.flatMap(({ css }) => css))
      this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName) });
    return withoutOptional(manifest);
  },
  generateBundle: {
    order: 'post',
    // Beside the script that is put into pages, crxjs leaves the module that it made it of.
    handler(_, bundle) {
      for (const fileName of Object.keys(bundle)) if (/\.iife\.ts-/.test(fileName)) delete bundle[fileName];
    },
  },
};

/** One source, two builds: `--mode chromium` writes dist/chromium, `--mode firefox` writes dist/firefox. */
export default defineConfig(({ mode }): UserConfig => {
  const browser = mode === 'firefox' ? 'firefox' : 'chromium';
  return {
    publicDir: 'src/public',
    plugins: [
      crx({
        manifest: manifestFor(browser) as unknown as ManifestV3Export,
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
      }),
      onlyWhatIsNamed,
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      // The oldest browsers of the manifest.
      target: ['chrome123', 'firefox140'],
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      // crxjs copies a web-accessible page as it stands unless the page is also an input.
      rolldownOptions: { input: ['src/editor/index.html'] },
    },
  };
});
