import { slugify } from '#text/slug.ts';

/** What other systems, and writers who think in Vietnamese, call our keys. */
const names: Record<string, readonly string[]> = {
  title: ['tieu-de', 'ten', 'headline', 'name'],
  date: [
    'ngay',
    'ngay-dang',
    'pubdate',
    'publishdate',
    'published',
    'publishedat',
    'time',
    'created',
  ],
  updated: ['ngay-sua', 'lastmod', 'modified', 'updateddate', 'updatedat'],
  lead: ['sapo', 'mo-dau', 'tom-tat', 'description', 'summary', 'excerpt', 'intro', 'subtitle'],
  kicker: ['chuyen-de-nho', 'eyebrow', 'overline'],
  image: [
    'anh',
    'hinh',
    'hinh-anh',
    'picture',
    'thumbnail',
    'cover',
    'hero',
    'heroimage',
    'featuredimage',
  ],
  author: ['tac-gia', 'authors', 'byline', 'phong-vien'],
  source: ['nguon', 'nguon-tin', 'sources'],
  tags: ['tu-khoa', 'the', 'keywords', 'tag'],
  event: ['su-kien', 'chuyen-de', 'series'],
  featured: ['noi-bat', 'highlight'],
  pinned: ['ghim', 'sticky', 'pin'],
  draft: ['ban-nhap', 'nhap'],
  expires: [
    'het-han',
    'het-hieu-luc',
    'ngay-het-hieu-luc',
    'expirydate',
    'expirationdate',
    'expiredate',
  ],
  aliases: ['dia-chi-cu', 'redirects', 'redirect-from', 'redirectfrom'],
  related: ['lien-quan', 'bai-lien-quan', 'xem-them'],
  corrections: ['dinh-chinh', 'errata'],
  attachments: ['dinh-kem', 'tep-dinh-kem', 'files', 'resources'],
  caption: ['chu-thich', 'legend'],
  credit: ['nguoi-chup', 'anh-cua', 'photographer'],
  alt: ['mo-ta'],
  src: ['file', 'path', 'url'],
  url: ['dia-chi', 'link', 'href', 'baseurl', 'site'],
  text: ['noi-dung', 'content'],
  number: ['so', 'so-hieu', 'ky-hieu', 'so-ky-hieu', 'so-van-ban'],
  kind: ['loai', 'the-loai', 'loai-van-ban', 'hinh-thuc'],
  issuer: ['co-quan', 'co-quan-ban-hanh', 'noi-ban-hanh', 'don-vi-ban-hanh'],
  abstract: ['trich-yeu', 'trich-yeu-noi-dung', 've-viec', 'noi-dung', 'tieu-de', 'ten', 'title'],
  issued: ['ngay-ban-hanh', 'ban-hanh', 'ngay-ky', 'ngay', 'date'],
  effective: ['hieu-luc', 'ngay-hieu-luc', 'ngay-co-hieu-luc', 'co-hieu-luc-tu'],
  signer: ['nguoi-ky', 'ky'],
  validity: ['tinh-trang', 'tinh-trang-hieu-luc', 'trang-thai'],
  field: ['linh-vuc', 'nganh'],
  files: ['tep', 'tep-van-ban', 'toan-van', 'dinh-kem', 'tep-dinh-kem', 'attachments'],
  replaces: ['thay-the', 'bai-bo'],
  amends: ['sua-doi', 'bo-sung', 'sua-doi-bo-sung'],
  from: ['tu', 'tu-ngay', 'ngay-dau', 'bat-dau', 'ngay-bat-dau'],
  until: ['den', 'den-ngay', 'den-het', 'den-het-ngay', 'ngay-cuoi', 'ket-thuc', 'ngay-ket-thuc'],
  retracted: ['go', 'go-bai', 'rut-bai', 'thu-hoi'],
};

/**
 * The key of ours that goes by another name elsewhere.
 *
 * @example familiarKey('tiêu đề', ['title', 'date']) // 'title'
 */
export function familiarKey(word: string, allowed: readonly string[]): string | undefined {
  const plain = slugify(word);
  return allowed.find((key) => names[key]?.includes(plain));
}
