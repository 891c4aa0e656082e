import { cpSync, existsSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KindName } from '#content/problem-kinds.ts';
import { root } from './build.ts';

export const sites = join(root, 'tests/sites');

/** The content folder with a problem of that kind. */
export const broken = (kind: string) => join(sites, 'broken', kind);

/**
 * No text is known that the renderer fails on; its report is tested with a renderer that fails on purpose. What is not
 * there cannot lie here. And what an earlier build published is not in the folder.
 */
export const withoutSite: readonly KindName[] = [
  'body-broken',
  'folder-missing',
  'address-gone',
  'section-gone',
];

/** These speak of the portal's own two files, of which a folder has one each. */
export const isOfTheSite = (kind: KindName) =>
  /^(?:site|sections?|time-zone|menu|imprint|sources)-/.test(kind) &&
  !/^section-(?:unknown|below)/.test(kind);

/** These speak of articles, but only where `site.yml` names a profile that other sites have not. */
export const isOfProfile = (kind: KindName) => /^source-/.test(kind);

/** Copies the folders of a broken site into one that holds them all, under names that leave the others be. */
export function gather(kind: KindName, folder: string): void {
  const own = mkdtempSync(join(tmpdir(), 'problem-'));
  cpSync(broken(kind), own, { recursive: true, verbatimSymlinks: true });
  const section = join(own, 'articles/thoi-su');
  if (existsSync(join(section, '2026'))) renameSync(join(section, '2026'), join(section, kind));
  for (const name of [
    'tin-can-sua.md',
    'tin-thu-hai.md',
    'khanh-thanh-cau.md',
    'de-bien',
    'kiem-tra-de-bien.md',
  ]) {
    const path = join(section, kind, name);
    const isTwin = kind === 'url-taken' && name === 'kiem-tra-de-bien.md';
    if (existsSync(path) && !isTwin) renameSync(path, join(section, kind, `${kind}-${name}`));
  }
  cpSync(own, folder, { recursive: true, force: true, verbatimSymlinks: true });
}
