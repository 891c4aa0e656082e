import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captionParts } from '#markdown/caption.ts';

test.each([
  ['Cầu Trà Giang 2', 'Cầu Trà Giang 2', undefined],
  ['Cầu Trà Giang 2. Ảnh: Minh Hằng', 'Cầu Trà Giang 2.', 'Ảnh: Minh Hằng'],
  ['Bản đồ lũ. Nguồn : Đài tỉnh', 'Bản đồ lũ.', 'Nguồn : Đài tỉnh'],
  ['Lúa (Ảnh: Thu Phương)', 'Lúa', '(Ảnh: Thu Phương)'],
  ['Nguồn: Sở Y tế. Đồ họa: Đức Anh', 'Nguồn: Sở Y tế.', 'Đồ họa: Đức Anh'],
  ['Minh hoạ: Văn Khải', '', 'Minh hoạ: Văn Khải'],
  ['LŨ VỀ. ẢNH: QUỐC TRUNG', 'LŨ VỀ.', 'ẢNH: QUỐC TRUNG'],
  ['Nắng. Ảnh tư liệu: Hoàng Yến', 'Nắng.', 'Ảnh tư liệu: Hoàng Yến'],
  ['Hình Ảnh đẹp: sông', 'Hình Ảnh đẹp: sông', undefined],
  ['Toàn cảnh. Ảnh:', 'Toàn cảnh. Ảnh:', undefined],
  ['HìnhẢnh: sông', 'HìnhẢnh: sông', undefined],
])('%s', (caption, text, credit) => {
  expect(captionParts(caption)).toEqual(credit ? { text, credit } : { text });
});

test('no word is lost or doubled', () => {
  const part = fc.constantFrom('Ảnh', 'Nguồn', ':', ' ', '. ', '(', ')', 'Minh họa', 'lũ');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const caption = parts.join('');
      const { text, credit = '' } = captionParts(caption);
      expect((text + credit).replace(/\s/g, '')).toBe(caption.replace(/\s/g, ''));
    }),
  );
});
