/** Names that no article or page may have. */
export const reservedSlugs: readonly string[] = ['luu-tru', 'rss', 'index'];

/** Whether no article may have the name: `index-1` comes from forms that count, and says nothing. */
export function isReservedSlug(slug: string): boolean {
  return reservedSlugs.includes(slug) || /^index-\d+$/.test(slug);
}

/**
 * The name that comes nearest to one which an article may not have; any other stays.
 *
 * @example openSlug('index') // 'tin-index'
 */
export function openSlug(slug: string): string {
  if (slug === '') return 'tin';
  if (!isReservedSlug(slug)) return slug;
  const second = `${slug}-2`;
  return isReservedSlug(second) ? `tin-${slug}` : second;
}
