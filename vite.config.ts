import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type UserConfig } from 'vite';
import base from './manifest.json' with { type: 'json' };

const chromium = { ...base, minimum_chrome_version: '123' };

const firefox = {
  ...base,
  background: { scripts: [base.background.service_worker], type: 'module' },
  // Firefox gives every profile its own extension host name and knows no dynamic URLs.
  web_accessible_resources: base.web_accessible_resources.map(({ resources, matches }) => ({
    resources,
    matches,
  })),
  browser_specific_settings: {
    gecko: {
      id: 'tagalong@tagalong.example',
      // What long-term distributions ship. Android knows the data collection answer only since 142.
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

const editorPage = 'src/editor/index.html';

/** crxjs opens every script that it builds for injection to all pages; only the editor page has to be reachable from a page. */
const onlyEditorIsReachable: CrxPlugin = {
  name: 'only-the-editor-is-web-accessible',
  enforce: 'post',
  renderCrxManifest: (manifest) => ({
    ...manifest,
    web_accessible_resources: (manifest.web_accessible_resources ?? []).filter(({ resources }) =>
      resources.includes(editorPage),
    ),
  }),
};

/** One source, two builds: `--mode chromium` writes dist/chromium, `--mode firefox` writes dist/firefox. */
export default defineConfig(({ mode }): UserConfig => {
  const isFirefox = mode === 'firefox';
  return {
    publicDir: 'src/public',
    plugins: [
      crx({
        manifest: (isFirefox ? firefox : chromium) as unknown as ManifestV3Export,
        browser: isFirefox ? 'firefox' : 'chrome',
      }),
      onlyEditorIsReachable,
    ],
    build: {
      outDir: `dist/${isFirefox ? 'firefox' : 'chromium'}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      // crxjs copies a web-accessible page as it stands unless the page is also an input.
      rolldownOptions: { input: [editorPage] },
    },
  };
});
