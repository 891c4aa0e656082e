/** First parts of addresses that the portal keeps for itself. */
export const reservedRoots: readonly string[] = [
  'tu-khoa',
  'su-kien',
  'tac-gia',
  'luu-tru',
  'tim-kiem',
  'so-do-trang',
  'van-ban',
  'thong-bao',
  'dinh-chinh',
  'quan-tri',
  'api',
  'pagefind',
  'en',
  '404',
];

/** Names that no article or page may have. */
export const reservedSlugs: readonly string[] = ['luu-tru', 'rss', 'index'];

/** Whether no article may have the name: `index-1` comes from forms that count, and says nothing. */
export function isReservedSlug(slug: string): boolean {
  return reservedSlugs.includes(slug) || /^index-\d+$/.test(slug);
}
