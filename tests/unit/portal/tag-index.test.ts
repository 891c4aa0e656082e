import { expect, test } from 'vitest';
import type { Channel } from '#portal/channel.ts';
import { tagLetters } from '#portal/tag-index.ts';
import { article } from './invented.ts';

const tag = (id: string, title: string, count = 1): Channel => ({
  kind: 'tag',
  id,
  title,
  url: `/tu-khoa/${id}/`,
  articles: Array.from({ length: count }, (_, at) => article(`thoi-su/${id}-${at}`, '2026-01-02')),
});

test('tags stand by their first letter, accents aside, as the language sorts them', () => {
  const letters = tagLetters(
    [
      tag('y-te', 'Y tế'),
      tag('de-bien', 'Đê biển', 3),
      tag('du-lich', 'Du lịch'),
      tag('an-ninh', 'An ninh'),
      tag('am-thuc', 'Ẩm thực'),
      tag('30-4', '30/4'),
    ],
    'vi',
  );
  expect(letters.map(({ letter, tags }) => [letter, tags.map(({ title }) => title)])).toEqual([
    ['', ['30/4']],
    ['A', ['An ninh', 'Ẩm thực']],
    ['D', ['Du lịch']],
    ['Đ', ['Đê biển']],
    ['Y', ['Y tế']],
  ]);
  expect(letters[3]?.tags).toEqual([{ title: 'Đê biển', url: '/tu-khoa/de-bien/', count: 3 }]);
});
