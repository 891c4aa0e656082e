import { describe, expect, it } from 'vitest';
import { compareProblems, problem } from '#content/problem.ts';
import { countSentence, formatReport } from '#content/report.ts';

const missing = problem(
  'title-missing',
  'articles/a/tin.md',
  {},
  { line: 1, column: 1, length: 3 },
);
const empty = problem('body-empty', 'articles/a/tin.md', {});
const unknown = problem('section-unknown', 'articles/b/tin.md', { section: 'b', nearest: 'a' });

describe('formatReport', () => {
  it('says nothing of nothing', () => {
    expect(formatReport([])).toBe('');
  });

  it('gathers the problems of a file, with place, sentences, nearest answer and one count', () => {
    const report = formatReport([{ ...missing, excerpt: '---' }, empty, unknown]);
    expect(report.split('\n')).toEqual([
      '== articles/a/tin.md',
      '',
      '  LỖI: Thiếu tiêu đề',
      '  --> articles/a/tin.md:1:1',
      '    |',
      '  1 | ---',
      '    | ^^^',
      '  Phần đầu bài chưa có tiêu đề.',
      '  Thêm một dòng: title: "Tiêu đề bài viết".',
      '  Xem docs/problems.md, mục “Thiếu tiêu đề”.',
      '',
      '  CẢNH BÁO: Bài chưa có nội dung',
      '  --> articles/a/tin.md',
      '  Dưới phần đầu bài không có chữ nào.',
      '  Viết nội dung bên dưới dòng “---” thứ hai.',
      '  Xem docs/problems.md, mục “Bài chưa có nội dung”.',
      '',
      '== articles/b/tin.md',
      '',
      '  LỖI: Chuyên mục không có trong sections.yml',
      '  --> articles/b/tin.md',
      '  Thư mục “b” không phải là mã của chuyên mục nào.',
      '  Ý bạn là “a”?',
      '  Chuyển bài sang đúng thư mục, hoặc thêm chuyên mục này vào sections.yml.',
      '  Xem docs/problems.md, mục “Chuyên mục không có trong sections.yml”.',
      '',
      '2 lỗi, 1 cảnh báo trong 2 tệp.',
      '',
    ]);
  });

  it('has colours only when asked, and the same words', () => {
    const plain = formatReport([missing, unknown]);
    const colored = formatReport([missing, unknown], { color: true });
    const sign = String.fromCharCode(27);
    expect(plain).not.toContain(sign);
    expect(colored.replaceAll(new RegExp(`${sign}\\[[\\d;]*m`, 'g'), '')).toBe(plain);
    expect(colored).not.toBe(plain);
  });

  it('prints names of files in NFC', () => {
    const nfd = problem('body-empty', 'articles/a/bão.md'.normalize('NFD'), {});
    expect(formatReport([nfd])).toContain('--> articles/a/bão.md\n');
  });
});

describe('countSentence', () => {
  it.each([
    [[missing], '1 lỗi trong 1 tệp.'],
    [[empty, empty], '2 cảnh báo trong 1 tệp.'],
    [[missing, empty, unknown], '2 lỗi, 1 cảnh báo trong 2 tệp.'],
  ])('counts', (problems, sentence) => {
    expect(countSentence(problems)).toBe(sentence);
  });
});

describe('compareProblems', () => {
  it('goes by file, line and column, and is total', () => {
    const at = (line: number, column: number) => ({ ...missing, at: { line, column, length: 1 } });
    const sorted = [empty, at(2, 1), at(2, 9), at(10, 1), unknown];
    expect(sorted.toReversed().sort(compareProblems)).toEqual(sorted);
    expect(compareProblems(missing, { ...missing })).toBe(0);
  });
});
