import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether this user may mount a small disk in memory, which a test can fill. */
export function canMount() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tagalong-disk-'));
  const mounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' }).status === 0;
  if (mounted) spawnSync('umount', [folder], { stdio: 'ignore' });
  rmdirSync(folder);
  return mounted;
}
