import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of a few megabytes in memory. */
export interface SmallDisk {
  folder: string;
  remove(): void;
}

/** @param size as mount understands it, `4m` */
export function mountSmallDisk(size: string): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'dia-nho-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'pipe' });
  return {
    folder,
    remove() {
      execFileSync('umount', [folder], { stdio: 'pipe' });
      rmSync(folder, { recursive: true });
    },
  };
}

/** Why no disk can be mounted here; undefined where it can. Says so once, as the tests that need one are skipped. */
export const noSmallDisk: string | undefined = reason();

function reason(): string | undefined {
  try {
    mountSmallDisk('64k').remove();
    return undefined;
  } catch (error) {
    const why = `mounting a small disk is not allowed here: ${(error as Error).message.trim()}`;
    process.stderr.write(`Skipped: ${why}\n`);
    return why;
  }
}
