import { existsSync } from 'node:fs';
import base from '../manifest.json' with { type: 'json' };
import type { OptionalSite } from '../src/messages/optional-sites.ts';
import { anyPage } from '../src/sites/any-page.ts';
import type { Site } from '../src/sites/site.ts';
import { scriptOf, withScript } from './site-entries.ts';

/** The oldest browsers that the extension runs in, for the manifest. Firefox 140 is what long-term distributions ship. */
const oldest = { chromium: '123', firefox: '140.0' };

/** The same browsers, as the build names them. */
export const buildTarget = [`chrome${oldest.chromium}`, `firefox${oldest.firefox}`];

const editorPage = 'src/editor/index.html';

/** The style that makes room for rows on the pages of a site; most sites have one. */
const roomOf = ({ id }: Site): string[] => [`src/content/layout/${id}.css`].filter((file) => existsSync(file));

const isOptional = (site: Site): boolean => site.optional === true;

/** What the browser runs by itself on the pages of a site. */
const contentScript = (site: Site) => ({
  js: [scriptOf(site)],
  matches: site.matches,
  ...(roomOf(site).length > 0 ? { css: roomOf(site) } : {}),
  run_at: 'document_start' as const,
});

/** The sites that are asked for later, with their files in the build. */
export const optionalSites = (): OptionalSite[] =>
  withScript
    .filter(isOptional)
    .map((site) => ({ id: site.id, name: site.name, matches: site.matches, js: [scriptOf(site)], css: roomOf(site) }));

/** The styles of all sites, now or later. */
export const roomStyles = (): string[] => withScript.flatMap(roomOf);

/** The manifest of one browser: `manifest.json`, with what follows from the list of sites written out. */
export function manifestFor(browser: 'chromium' | 'firefox') {
  // Which site the user will allow is not known yet. The page shows nothing to who is not expected: `editor/frame-port.ts`.
  const editor = { resources: [editorPage], matches: anyPage.matches };
  const common = {
    ...base,
    content_scripts: withScript.filter((site) => !isOptional(site)).map(contentScript),
    content_security_policy: {
      extension_pages: `${base.content_security_policy.extension_pages}; frame-ancestors 'self' https: http:`,
    },
  };
  if (browser === 'chromium')
    return {
      ...common,
      minimum_chrome_version: oldest.chromium,
      web_accessible_resources: [{ ...editor, use_dynamic_url: true }],
    };
  return {
    ...common,
    background: { scripts: [base.background.service_worker], type: 'module' },
    // Firefox gives every profile its own extension host name and knows no dynamic URLs.
    web_accessible_resources: [editor],
    browser_specific_settings: {
      gecko: {
        id: 'tagalong@tagalong.example',
        strict_min_version: oldest.firefox,
        data_collection_permissions: { required: ['none'] },
      },
      // Android knows the data collection answer only since 142.
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}
