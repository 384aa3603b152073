import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builds } from './extension-browser.ts';

/**
 * Makes a copy of the build whose manifest names `host` as allowed, because nothing can press "Allow" in a browser
 * without a window (`display/permission.spec.ts` has one). The copy names no script there: ours is registered as on
 * every site that was allowed later.
 * @param host with its scheme, `https://blog.example`
 * @returns the folder of the copy; the caller removes it
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
