import { expect, test } from 'vitest';
import { isVague } from '#content/file/vague-words.ts';

test.each([
  'tại đây',
  'Ở đây',
  'XEM THÊM',
  'Xem thêm tại đây »',
  '(đọc tiếp…)',
  'Chi tiết',
  'Bấm vào đây',
  'click here',
  'tại đây'.normalize('NFD'),
])('“%s” tells nothing', (text) => {
  expect(isVague(text)).toBe(true);
});

test.each([
  'Xem kế hoạch diễn tập',
  'kế hoạch tại đây',
  'Đây thôn Vĩ Dạ',
  '27-CT/TU',
  'https://songtra.example.vn',
  '',
  '…',
])('“%s” may stand', (text) => {
  expect(isVague(text)).toBe(false);
});
