import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDeadLinks, idsOf } from '#integrations/dead-links.ts';

/** A new portal whose links are to be followed. */
export interface Checked {
  /** Its folder. */
  next: string;
  /** Folder of the host in which it will lie, without a slash at its end. */
  base: string;
  /** What the portal before it held; absent when no page was kept. */
  since?: Since;
}

interface Since {
  out: string;
  /** Paths of all its files. */
  files: readonly string[];
  /** Paths of the pages that were made anew. */
  fresh: readonly string[];
}

/**
 * Stops a build whose pages link to something that is not there: a fault of ours, never of an editor. Kept pages are looked
 * at again only when something is gone that they may lead to.
 */
export async function checkPages({ next, base, since }: Checked): Promise<void> {
  const some = since && !isSomethingGone(next, since) ? since.fresh : undefined;
  const dead = await findDeadLinks(next, base, some);
  if (dead.length === 0) return;
  const lines = dead.slice(0, 20).map(({ page, href }) => `  ${page} → ${href}`);
  throw new Error(
    `${dead.length} liên kết trong trang đã dựng không dẫn đến đâu:\n${lines.join('\n')}`,
  );
}

function isSomethingGone(next: string, { out, files, fresh }: Since): boolean {
  // Pages do not link to the files of the index.
  const linkable = files.filter((path) => !path.startsWith('pagefind/'));
  if (linkable.some((path) => !existsSync(join(next, path)))) return true;
  const idsAt = (folder: string, page: string) => idsOf(readFileSync(join(folder, page), 'utf8'));
  return fresh
    .filter((page) => existsSync(join(out, page)))
    .some((page) => {
      const ids = new Set(idsAt(next, page));
      return idsAt(out, page).some((id) => !ids.has(id));
    });
}
