import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '#text/slug.ts';

test.each([
  ['Đảng bộ tỉnh Hà Tĩnh', 'dang-bo-tinh-ha-tinh'],
  ['Quyết định số 20-CT/TW: "Xanh – sạch – đẹp"', 'quyet-dinh-so-20-ct-tw-xanh-sach-dep'],
  ['  Giá xăng tăng 1.200 đồng/lít?! ', 'gia-xang-tang-1-200-dong-lit'],
  ['Diện tích 30 m²', 'dien-tich-30-m2'],
  ['Ðường_ven biển', 'duong-ven-bien'],
  ["Nghề dệt của người H'Mông", 'nghe-det-cua-nguoi-h-mong'],
  ['👩‍🌾 …', ''],
  ['', ''],
])('%s → %s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('is empty or matches the pattern of slugs, and is its own slug', () => {
  const vietnamese = fc.string({ unit: fc.constantFrom(...'aĂđÐếỘừ ỹ-_–/.0 9\u0301²№') });
  fc.assert(
    fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), (text) => {
      const slug = slugify(text);
      expect(slug).toMatch(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slugify(slug)).toBe(slug);
    }),
  );
});
