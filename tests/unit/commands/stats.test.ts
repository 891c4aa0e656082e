import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { runNode, scratchFolder } from '../../support/build.ts';
import { article, contentFolder } from '../../support/content.ts';

const words = 'một hai ba bốn năm';

const files = {
  'articles/thoi-su/2026/a.md': article('A', '2026-01-31 23:30', `Một **hai** [ba](/thoi-su/).`),
  'articles/thoi-su/2026/b.md': article('B', '2026-02-01', words, `lead: ${words}\n`),
  'articles/thoi-su/2026/c.md': article('C', '2026-02-02', 'Sáu bảy.', `lead: ${words}\n`),
  'articles/thoi-su/2026/d.md': article('D', '2026-01-31T17:00Z', 'Một.', 'author: =1+1\n'),
  // None of these can be read by anybody at the moment.
  'articles/thoi-su/2026/nhap.md': article('Nháp', '2026-02-03', words, 'draft: true\n'),
  'articles/thoi-su/2026/mai.md': article('Mai', '2026-02-21', words),
  'articles/thoi-su/2026/cu.md': article('Cũ', '2026-02-03', words, 'expires: 2026-02-04\n'),
  'articles/thoi-su/2026/hong.md': article('Hỏng', '2026-02-03', '[x](./khong-co.md)'),
};

async function stats(args: string[], content?: string) {
  const folder = content ?? (await contentFolder(files));
  const from = await scratchFolder();
  const { code, printed } = await runNode(['src/commands/stats.ts', ...args], {
    PORTAL_CONTENT: folder,
    PORTAL_CACHE: join(dirname(folder), 'cache'),
    PORTAL_NOW: '2026-02-20T08:00:00+07:00',
    PORTAL_DRAFTS: '1',
    INIT_CWD: from,
  });
  return { code, printed, from };
}

test('the numbers of a period are printed, and written where the user stands', async () => {
  const { code, printed, from } = await stats(['--from', '2026-01', '--to', '2026-02']);
  const path = join(from, 'thong-ke-2026-01_2026-02.csv');
  expect(code).toBe(0);
  expect(printed).toContain('Thống kê từ tháng 01/2026 đến tháng 02/2026');
  expect(printed).toContain('Không tính 1 bài đang có lỗi.');
  expect(printed).toContain(`Đã ghi ${path}`);
  expect((await readFile(path, 'utf8')).split('\r\n')).toEqual([
    '\ufeff"Thống kê";"Tên";"Số bài";"Số chữ";"Số chữ trung bình một bài";"Bài mới nhất";"Số ngày chưa có bài mới"',
    '"Cả kỳ";"";4;16;4;;',
    // Seventeen o'clock in Greenwich is the next month at home.
    '"Theo tháng";"Tháng 01/2026";1;3;3;;',
    '"Theo tháng";"Tháng 02/2026";3;13;4;;',
    '"Theo chuyên mục";"Thời sự";4;16;4;"2026-02-02";18',
    '"Theo chuyên mục";"Kinh tế";0;0;;;',
    '"Theo tác giả";"(không ghi tác giả)";3;15;5;;',
    `"Theo tác giả";"'=1+1";1;1;1;;`,
    '"Theo thể loại";"tin";4;16;4;;',
    '',
  ]);
});

test('another file may be named', async () => {
  const { code, from } = await stats(['--from', '2026-01', '--to', '2026-01', '--out', 'quy.csv']);
  expect([code, existsSync(join(from, 'quy.csv'))]).toEqual([0, true]);
});

describe('a command typed wrongly ends with code 2 and says how to write it', () => {
  it.each([
    [['--from', '2026-13', '--to', '2026-14'], 'không có tháng 13'],
    [['--from', '2026-05', '--to', '2026-04'], 'đứng trước'],
    [['--from', '2026-05'], 'Thiếu “--to”'],
    [['--form', '2026-05'], 'Không hiểu “--form”'],
    [['--from', '--to', '2026-05'], 'Thiếu giá trị sau “--from”'],
    // npm takes options for its own where nobody wrote `--`.
    [['2026-01', '2026-06'], 'npm run stats -- --from 2026-01'],
    [['--from', '2026-01', '--to', '2026-02', '--out', 'site.yml'], 'kết thúc bằng .csv'],
  ])('%j', async (args, sentence) => {
    const { code, printed } = await stats(args);
    expect([code, printed]).toEqual([2, expect.stringContaining(sentence)]);
    expect(printed).not.toContain('at ');
  });
});

test('a file that cannot be written, and a site that cannot be read, are told', async () => {
  const period = ['--from', '2026-01', '--to', '2026-01'];
  const nowhere = await stats([...period, '--out', 'khong/co.csv']);
  expect([nowhere.code, nowhere.printed]).toEqual([1, expect.stringContaining('Không ghi được')]);
  const broken = await contentFolder({ ...files, 'site.yml': 'name: Cổng\n' });
  const { code, printed } = await stats(period, broken);
  expect([code, printed]).toEqual([1, expect.stringContaining('site.yml')]);
});
