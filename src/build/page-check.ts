import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDeadLinks } from '#integrations/dead-links.ts';
import { type PageFacts, pageFacts } from '#integrations/page-facts.ts';
import type { NewPortal } from './new-portal.ts';

/** The portal before the new one. */
export interface Since {
  out: string;
  /** Paths of all its files. */
  files: readonly string[];
  /** Paths of the pages that were made anew. */
  fresh: readonly string[];
}

/**
 * Stops a build whose pages link to something that is not there: a fault of ours, never of an editor. Kept pages are looked
 * at again only when something is gone that they may lead to.
 *
 * @param facts of the pages that were rendered; what others hold is read
 * @param base folder of the host in which the portal will lie, without a slash at its end
 * @param since absent when no page was kept
 */
export function checkPages(
  portal: NewPortal,
  facts: ReadonlyMap<string, PageFacts>,
  base: string,
  since?: Since,
): void {
  const factsOf = (page: string) => facts.get(page) ?? pageFacts(portal.read(page));
  const some = since && !isSomethingGone(portal, factsOf, since) && { pages: since.fresh };
  const dead = findDeadLinks(portal, base, { ...some, factsOf });
  if (dead.length === 0) return;
  const lines = dead.slice(0, 20).map(({ page, href }) => `  ${page} → ${href}`);
  throw new Error(
    `${dead.length} liên kết trong trang đã dựng không dẫn đến đâu:\n${lines.join('\n')}`,
  );
}

function isSomethingGone(
  portal: NewPortal,
  factsOf: (page: string) => PageFacts,
  { out, files, fresh }: Since,
): boolean {
  // Pages do not link to the files of the index, nor to cards.
  const linkable = files.filter((path) => !/^(?:pagefind|_the)\//.test(path));
  if (linkable.some((path) => !portal.has(path))) return true;
  return fresh
    .filter((page) => existsSync(join(out, page)))
    .some((page) => {
      const ids = new Set(factsOf(page).ids);
      return pageFacts(readFileSync(join(out, page), 'utf8')).ids.some((id) => !ids.has(id));
    });
}
