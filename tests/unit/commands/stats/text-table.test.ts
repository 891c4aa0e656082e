import { expect, test } from 'vitest';
import { textTable } from '#commands/stats/text-table.ts';

test('columns stand below each other, however the letters carry their accents', () => {
  const table = textTable(
    [{ title: 'Tên' }, { title: 'Số bài', align: 'right' }, { title: 'Ghi' }],
    [
      ['Nghề muối'.normalize('NFD'), '1.200', 'a'],
      ['Y tế', '5', ''],
    ],
  );
  expect(table.normalize('NFC').split('\n')).toEqual([
    'Tên        Số bài  Ghi',
    '---------  ------  ---',
    'Nghề muối   1.200  a',
    'Y tế            5',
  ]);
});
