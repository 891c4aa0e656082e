import { expect, it } from 'vitest';
import { needsPlainText } from '../../../../src/client/admin/body-text.ts';

it.each([
  'Cao hơn năm ngoái[^1].\n\n[^1]: Theo báo cáo.',
  'Một chữ ==tô sáng== ở giữa.',
  '| A | B |\n| :-- | --: |\n| 1 | 2 |',
  'A | B\n--- | :-:\n1 | 2',
  'Đoạn một.\n\n1985\\. Năm ấy lũ lớn.',
  '\\- Tôi sẽ làm!',
  '- [ ] Việc phải làm',
  '::: anh\n![Đê](./de.jpg)\n:::',
])('a body of which the word processor would lose something stays plain text: %j', (body) => {
  expect(needsPlainText(body)).toBe(true);
});

it.each([
  '',
  'Sáng 20/11, **khởi công** [cầu](./cau.md).\n\n![Đê](./de.jpg "Kè. Ảnh: M")\n\n## Mục\n\n- a\n- b',
  '| A | B |\n| --- | --- |\n| 1 | 2: |',
  'Tỉ số 2 == 2, giờ 10:30 – 11:00.\n\n---\n\nHết.',
])('any other may be written as in a word processor: %j', (body) => {
  expect(needsPlainText(body)).toBe(false);
});
