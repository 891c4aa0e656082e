import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleEntry, PageEntry } from '../entry.ts';

/** An article or page that readers could open after the last build. */
export interface KnownAddress {
  kind: 'article' | 'page';
  /** `SECTION/SLUG` or `SLUG`: the address without slashes around it. */
  id: string;
  /** Path from the content folder, as it was. */
  file: string;
  title: string;
  digest: string;
  /** Where it was found later, while nothing leads there from this address. */
  movedTo?: string;
}

/** The list that a build left in a cache folder; empty when there is none that can be read. */
export function readAddresses(cache: string | undefined): KnownAddress[] {
  if (cache === undefined) return [];
  try {
    const rows: unknown = JSON.parse(readFileSync(join(cache, NAME), 'utf8'));
    return Array.isArray(rows) ? rows : [];
  } catch {
    return [];
  }
}

/** Leaves the list for the next build. A portal is right without it, so a disk that cannot keep it is no reason to fail. */
export function writeAddresses(cache: string, addresses: readonly KnownAddress[]): void {
  const path = join(cache, NAME);
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(fresh, JSON.stringify(addresses));
    renameSync(fresh, path);
  } catch {
    rmSync(fresh, { force: true });
  }
}

/** @param entries those that readers may see */
export function addressesOf(
  kind: KnownAddress['kind'],
  entries: readonly (ArticleEntry | PageEntry)[],
): KnownAddress[] {
  return entries.map(({ id, file, digest, data: { title } }) => ({
    kind,
    id,
    file,
    title,
    digest,
  }));
}

const NAME = 'addresses.json';
