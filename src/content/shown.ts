import type { ArticleEntry, PageEntry } from './read.ts';

/**
 * Whether an entry stands in the portal being built. What is broken or expired never does; drafts and articles still to
 * come do in previews only.
 */
export function isShown(entry: ArticleEntry | PageEntry, settings: { drafts: boolean }): boolean {
  if (entry.status === 'published') return true;
  return settings.drafts && (entry.status === 'draft' || entry.status === 'future');
}
