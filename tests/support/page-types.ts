/** One page of every type in the demo portal, `content/`, by what it is. */
export const pageTypes = {
  home: '/',
  'front with parts': '/xay-dung-dang/',
  'front of a part': '/cac-ban-xay-dung-dang/',
  'front without parts': '/thoi-su/',
  bundle: '/thoi-su/luu-tru/2026/1/',
  'archive index': '/thoi-su/luu-tru/',
  article: '/thoi-su/thong-xe-cau-tra-giang-2/',
  'article with a table': '/thoi-su/mot-thang-sau-bao-so-9/',
  'article with a gallery': '/van-hoa/cho-phien-suoi-vang/',
  'article with a correction': '/giao-duc/ket-qua-tuyen-sinh-lop-10/',
  'articles of an author': '/tac-gia/minh-hang/',
  'articles of a tag': '/tu-khoa/chuyen-doi-so/',
  events: '/su-kien/',
  authors: '/tac-gia/',
  event: '/su-kien/cau-tra-giang-2/',
  notices: '/thong-bao/',
  notice: '/thong-bao/lich-tiep-cong-dan-quy-iv-2026/',
  register: '/van-ban/',
  'list of the register': '/van-ban/loai/quyet-dinh/',
  document: '/van-ban/27-ct-tu/',
  month: '/luu-tru/2026/10/',
  day: '/luu-tru/2026/11/04/',
  'search without a question': '/tim-kiem/',
  'search with results': '/tim-kiem/?q=de+bien',
  'search without results': '/tim-kiem/?q=zzqqxx',
  corrections: '/dinh-chinh/',
  'standing page': '/gioi-thieu/',
  'site map': '/so-do-trang/',
  'not found': '/khong-co/',
} as const;

/** What the demo has no example of; {@link showcase} adds them to a copy. */
export const furtherTypes = {
  'article with films and sounds': '/van-hoa/phim-va-tieng/',
  'retracted article': '/van-hoa/bai-da-go/',
} as const;
