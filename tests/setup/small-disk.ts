import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, to be filled to the last byte. */
export interface SmallDisk {
  folder: string;
  fill(): void;
  free(): void;
  end(): void;
}

const BLOCK = Buffer.alloc(4_096, 7);

/** A small disk in memory; the reason where this machine lets nobody mount one. */
export function startSmallDisk(megabytes: number): SmallDisk | string {
  const base = mkdtempSync(join(tmpdir(), 'mirage-lens-disk-'));
  const folder = join(base, 'disk');
  mkdirSync(folder);
  const { status, error, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { encoding: 'utf8' });
  if (status !== 0) {
    rmSync(base, { recursive: true });
    return `No disk could be mounted, which takes Linux and root: ${error?.message ?? stderr.trim()}`;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => fillWith(ballast),
    free: () => rmSync(ballast, { force: true }),
    end() {
      spawnSync('umount', ['--lazy', folder]);
      rmSync(base, { recursive: true, force: true });
    },
  };
}

function fillWith(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, BLOCK);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}
