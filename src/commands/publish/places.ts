import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a build leaves what is its own while it exchanges the portal. Absolute, without symbolic links. */
export interface Places {
  /** The portal that readers see. */
  out: string;
  /** Holds everything else but the lock; goes when the exchange is done. */
  home: string;
  /** The new portal, until it stands at `out`. */
  next: string;
  /** The old portal, after it stood at `out`. */
  last: string;
  journal: string;
  lock: string;
  /** A file system is mounted at `out`, so that it cannot be renamed, and what can be renamed into it lies in it. */
  mounted: boolean;
}

/**
 * @param out the output folder; it need not exist, but the folder above it must
 * @example
 * placesOf('/srv/dist').home // '/srv/.dist.swap', or '/srv/dist/.swap' where a file system is mounted at /srv/dist
 */
export function placesOf(out: string): Places {
  const real = existsSync(out)
    ? realpathSync(out)
    : join(realpathSync(dirname(out)), basename(out));
  const mounted = isMounted(real);
  const beside = join(dirname(real), `.${basename(real)}`);
  const home = mounted ? join(real, '.swap') : `${beside}.swap`;
  return {
    out: real,
    home,
    next: join(home, 'next'),
    last: join(home, 'last'),
    journal: join(home, 'journal.json'),
    lock: `${beside}.lock`,
    mounted,
  };
}

function isMounted(folder: string): boolean {
  if (!existsSync(folder)) return false;
  return statSync(folder).dev !== statSync(dirname(folder)).dev || isListed(folder);
}

/** A part of a file system may be mounted into the same one; only Linux's own list tells. */
function isListed(folder: string): boolean {
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return lines.some((line) => unescaped(line.split(' ')[4] ?? '') === folder);
  } catch {
    return false;
  }
}

/** Blanks stand there as `\040`. */
function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8)));
}
