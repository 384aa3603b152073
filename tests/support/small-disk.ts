import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A disk of 250 MB in memory that only one test uses. */
export interface SmallDisk {
  /** A folder on it for the profile of a browser. */
  profile: string;
  /** Fills it up. @param left how many bytes stay free; a browser that deletes files of its own can make more */
  fill(left: number): void;
  /** Makes room again. */
  empty(): void;
  /** Takes the disk away with all that is on it. */
  remove(): void;
}

/** Mounts a small disk; `scripts/can-mount.mjs` tells whether that is allowed. */
export function mountSmallDisk(): SmallDisk {
  const folder = mkdtempSync(path.join(tmpdir(), 'tagalong-disk-'));
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=250m', 'tmpfs', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`No disk could be mounted: ${stderr}`);
  const profile = path.join(folder, 'profile');
  const filling = path.join(folder, 'filling');
  mkdirSync(profile);
  return {
    profile,
    fill: (left) => {
      writeUntilFull(filling);
      truncateSync(filling, Math.max(0, statSync(filling).size - left));
    },
    empty: () => rmSync(filling, { force: true }),
    remove: () => {
      spawnSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
}

function writeUntilFull(file: string): void {
  const open = openSync(file, 'a');
  for (const size of [1 << 20, 1 << 12, 1]) while (canWrite(open, Buffer.alloc(size)));
  closeSync(open);
}

function canWrite(file: number, bytes: Buffer): boolean {
  try {
    return writeSync(file, bytes) > 0;
  } catch {
    return false;
  }
}
