import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type UserConfig } from 'vite';
import base from './manifest.json' with { type: 'json' };

const chromium = { ...base, minimum_chrome_version: '120' };

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
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
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
    ],
    build: {
      outDir: `dist/${isFirefox ? 'firefox' : 'chromium'}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      // crxjs copies a web-accessible page as it stands unless the page is also an input.
      rolldownOptions: { input: ['src/editor/index.html'] },
    },
  };
});
