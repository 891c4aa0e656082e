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

test.each([
  ['Cầu năm 2050. Ảnh do AI tạo', 'Cầu năm 2050.', undefined],
  ['Cầu năm 2050 (ảnh do trí tuệ nhân tạo tạo ra).', 'Cầu năm 2050', undefined],
  ['Cầu năm 2050. Ảnh: AI', 'Cầu năm 2050.', undefined],
  ['Cầu năm 2050. Đồ họa: Đức Anh {AI}', 'Cầu năm 2050.', 'Đồ họa: Đức Anh'],
  ['{ai}', '', undefined],
])('a machine made the picture of “%s”', (caption, text, credit) => {
  expect(captionParts(caption)).toEqual({ text, ...(credit && { credit }), aiGenerated: true });
});

test.each([
  'Hội nghị về trí tuệ nhân tạo (AI)',
  'Ảnh do AI tạo tràn lan trên mạng',
  'Ảnh: Ai Vân',
  'Hội thảo AI',
])('nobody says that a machine made the picture of “%s”', (caption) => {
  expect(captionParts(caption).aiGenerated).toBeUndefined();
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
