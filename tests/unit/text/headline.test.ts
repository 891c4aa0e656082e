import { expect, test } from 'vitest';
import { headline } from '#text/headline.ts';

test.each([
  [
    'Một tháng cùng cầu Trà Giang 2: đường gần lại',
    'Một tháng cùng cầu Trà Giang_2: đường gần lại',
  ],
  ['Sửa quốc lộ 19 trước mưa', 'Sửa quốc lộ_19 trước mưa'],
  ['Họp báo quý III: kinh tế tăng 9,4%', 'Họp báo quý_III: kinh tế tăng 9,4%'],
  ['Khai mạc kỳ họp thứ 25', 'Khai mạc kỳ họp thứ_25'],
  ['Nghị quyết 57 và năm 2026', 'Nghị quyết_57 và năm_2026'],
  ['Có 38 hộ nhận nhà, 640 lượt người đến', 'Có 38 hộ nhận nhà, 640 lượt người đến'],
  ['Gặp 86 nhà giáo ngày 20/11', 'Gặp 86 nhà giáo ngày_20/11'],
  ['Phân bổ 120 tỷ đồng, đạt 9,4 % kế hoạch', 'Phân bổ 120_tỷ đồng, đạt 9,4_% kế hoạch'],
  ['Vườn bưởi I trồng 12345 gốc', 'Vườn bưởi I trồng 12345 gốc'],
])('%s', (title, shown) => {
  expect(headline(title)).toBe(shown.replaceAll('_', '\u00a0'));
});
