import { readFileSync } from 'node:fs';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Rolldown, type UserConfig } from 'vite';
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
    // Beside the script that is put into pages, crxjs leaves the module that it made it of, and what those have in common.
    handler(_, bundle) {
      const unused = ({ fileName }: Rolldown.OutputChunk): boolean => {
        const others = Object.values(bundle).filter((output) => output.type === 'chunk');
        return !others.some(({ imports, dynamicImports }) => [...imports, ...dynamicImports].includes(fileName));
      };
      const isLeft = (chunk: Rolldown.OutputChunk): boolean =>
        /\.iife\.ts-/.test(chunk.fileName) || (!chunk.isEntry && unused(chunk));
      for (let left: string[] = ['']; left.length > 0; ) {
        left = Object.values(bundle).flatMap((output) =>
          output.type === 'chunk' && isLeft(output) ? output.fileName : [],
        );
        for (const fileName of left) delete bundle[fileName];
      }
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
      // crxjs builds only the pages that the manifest names, and copies a web-accessible one as it stands unless it is also an input.
      rolldownOptions: { input: ['src/editor/index.html', 'src/import/index.html'] },
    },
  };
});
