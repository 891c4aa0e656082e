import { describe, expect, test } from 'vitest';
import { createBodyRenderer } from '#markdown/renderer.ts';

const { text } = createBodyRenderer();

describe('the running text of a body', () => {
  test.each([
    [
      'blocks are lines',
      '## Kết quả\n\nĐạt **98 %**\ncủa _cả năm_.',
      'Kết quả\nĐạt 98 % của cả năm.',
    ],
    ['lists and quotes', '- một\n- hai\n\n> ba', 'một\nhai\nba'],
    ['tables', '| Xã | Hộ |\n| --- | --- |\n| Trà Giang | 12 |', 'Xã\nHộ\nTrà Giang\n12'],
    ['links without their address', 'Xem [nghị quyết](https://a.vn/b.pdf).', 'Xem nghị quyết.'],
    ['captions', '![Cầu](./a.jpg "Cầu mới. Ảnh: Lan")', 'Cầu mới. Ảnh: Lan'],
    ['pictures without words', 'Trước ![Cầu](./a.jpg) sau', 'Trước sau'],
    ['code', 'Gõ `npm start`.\n\n```\nmột   hai\n```', 'Gõ npm start.\nmột hai'],
    [
      'galleries and films with their captions and transcripts, without their addresses',
      '::: anh\n![Cầu](a.jpg "Cầu mới")\n:::\n::: video https://youtu.be/SongTra0001\n![Đê](b.jpg "Đê cũ")\nLời thoại\n:::\n::: am-thanh a.mp3\nBản tin\n\nLời đọc\n:::',
      'Cầu mới\nĐê cũ\nLời thoại\nBản tin\nLời đọc',
    ],
    ['hard breaks', 'một  \nhai\\\nba', 'một hai ba'],
    ['footnotes', 'Số liệu[^1].\n\n[^1]: Theo Sở Y tế.', 'Số liệu.\nTheo Sở Y tế.'],
    ['marked words', 'Rất ==quan trọng==', 'Rất quan trọng'],
    ['HTML as the text it is', 'a <b>đậm</b> &lt;i&gt;', 'a <b>đậm</b> <i>'],
    ['rules', 'một\n\n---\n\nhai', 'một\nhai'],
    ['nothing', ' \n\n', ''],
  ])('%s', (_, markdown, expected) => {
    expect(text(markdown)).toBe(expected);
  });

  test('is in the letters of the portal', () => {
    expect(text('Ðảng bộ tie\u0301\u0302ng\u200b Việt\r\n\r\nhai')).toBe('Đảng bộ tiếng Việt\nhai');
  });

  test('has a first paragraph like any other', () => {
    expect(text('Sapo.\n\nThân bài.')).toBe('Sapo.\nThân bài.');
  });
});
