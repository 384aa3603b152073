import { existsSync } from 'node:fs';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import base from '../manifest.json' with { type: 'json' };
import { anyPage } from '../src/sites/any-page.ts';
import { sites } from '../src/sites/index.ts';
import type { Site } from '../src/sites/site.ts';

const editorPage = 'src/editor/index.html';

/** The script of a site's pages, and the style that makes room on them. */
export const scriptOf = ({ id }: Site): string => `src/content/at/${id}.iife.ts`;
const roomOf = ({ id }: Site): string => `src/content/layout/${id}.css`;

const contentScript = (site: Site) => ({
  matches: site.matches,
  js: [scriptOf(site)],
  ...(existsSync(roomOf(site)) ? { css: [roomOf(site)] } : {}),
  run_at: 'document_start',
});

const patterns = (chosen: readonly Site[]): string[] => chosen.flatMap(({ matches }) => matches);

/**
 * The manifest of one browser: `manifest.json`, with what follows from the list of sites written out. Every site has its
 * script built; those that are asked for later (`optional`) are taken out again by `withoutOptional`.
 */
export function manifestFor(browser: 'chromium' | 'firefox') {
  // Which site the user will allow is not known yet. The page shows nothing to who is not expected: `editor/frame-port.ts`.
  const editor = { resources: [editorPage], matches: anyPage.matches };
  const common = {
    ...base,
    content_scripts: [...sites, anyPage].map(contentScript),
    content_security_policy: {
      extension_pages: `${base.content_security_policy.extension_pages}; frame-ancestors 'self' https: http:`,
    },
  };
  if (browser === 'chromium')
    return {
      ...common,
      minimum_chrome_version: '123',
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
        // What long-term distributions ship. Android knows the data collection answer only since 142.
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/** Sites that are asked for later; any page is the last of them. */
const optionalOnes = [...sites, anyPage].filter((site) => site.optional === true);

type BuiltManifest = Pick<ManifestV3, 'content_scripts' | 'web_accessible_resources'>;
type ManifestV3 = Awaited<Parameters<NonNullable<CrxPlugin['renderCrxManifest']>>[0]>;

/** A built manifest whose scripts run at install only where they were named, and whose one reachable file is the editor. */
export function withoutOptional<Built extends BuiltManifest>(built: Built): Built {
  const optional = new Set(patterns(optionalOnes));
  return {
    ...built,
    content_scripts: (built.content_scripts ?? []).filter(
      ({ matches = [] }) => !matches.some((one) => optional.has(one)),
    ),
    // crxjs opens every script that it builds for injection to all pages, beside the editor where both are for all.
    web_accessible_resources: (built.web_accessible_resources ?? [])
      .filter(({ resources }) => resources.includes(editorPage))
      .map((opened) => ({ ...opened, resources: [editorPage] })),
  };
}

/** The optional sites as `messages/optional-sites.ts` reads them, with the names that the build gave to their files. */
export const optionalSitesIn = ({ content_scripts = [] }: BuiltManifest) =>
  optionalOnes.map(({ id, name, matches }) => {
    const built = content_scripts.find((script) => script.matches?.join() === matches.join());
    return { id, name, matches, js: built?.js ?? [], css: built?.css ?? [] };
  });
