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
