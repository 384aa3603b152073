import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builds } from './extension-browser.ts';

/**
 * Nobody can press "Allow" in a browser without a window (`display/permission.spec.ts` has one), so the site is allowed by a
 * copy of the build whose manifest names it. It has no script there: ours comes as on every site that was allowed later.
 * @param host with its scheme, `https://blog.example`
 * @returns the folder of the copy, which is the caller's to remove
 */
export function allowedBuild(host: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tagalong-build-'));
  cpSync(path.join(builds, 'chromium'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(`${host}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
