import { createHash } from 'node:crypto';
import type { Settings } from '#commands/settings.ts';
import { listFolder } from '#content/folder/list-folder.ts';
import { isFolder } from '#content/read.ts';
import { type LastBuild, standsAt } from './last-build.ts';

/** What lies in the content folder, known by names, sizes and times alone. */
export interface Listing {
  digest: string;
  /** How many files. */
  count: number;
}

export function listingOf(folder: string): Listing {
  if (!isFolder(folder)) return { digest: '', count: 0 };
  const hash = createHash('sha256');
  const { files } = listFolder(folder);
  for (const { path, size, modified, changed } of files.values())
    hash.update(`${path}\0${size}\0${modified}\0${changed}\0`);
  return { digest: hash.digest('base64url').slice(0, 22), count: files.size };
}

/**
 * About how many pages a build will have to render, told before anything is read: 0 when most likely nothing is to be done.
 * It only decides which processes are started early.
 */
export function outlookOf(
  last: LastBuild | undefined,
  code: string,
  listing: Listing,
  { now }: Pick<Settings, 'now'>,
): number {
  // An article has its page, and its part in days, bundles and fronts.
  if (last?.code !== code) return 2 * listing.count;
  return last.listing === listing.digest && standsAt(last, now) ? 0 : 1;
}
