import { expect, test } from 'vitest';
import { githubAnnotations } from '#content/annotations.ts';
import { problem } from '#content/problem.ts';
import { problemKinds } from '#content/problem-kinds.ts';

const at = { line: 3, column: 7, length: 10 };

test('each problem is a line, with its place in the repository', () => {
  const unknown = problem('section-unknown', 'articles/b/tin.md', { section: 'b', nearest: 'a' });
  const missing = problem('title-missing', 'articles/a/tin.md', {}, at);
  const empty = problem('body-empty', 'articles/a/tin.md', {});
  expect(githubAnnotations([missing, empty, unknown], 'content').split('\n')).toEqual([
    '::error file=content/articles/a/tin.md,line=3,col=7,title=Thiếu tiêu đề::Phần đầu bài chưa có tiêu đề.%0AThêm một dòng: title: "Tiêu đề bài viết".',
    '::warning file=content/articles/a/tin.md,title=Bài chưa có nội dung::Dưới phần đầu bài không có chữ nào.%0AViết nội dung bên dưới dòng “---” thứ hai.',
    '::error file=content/articles/b/tin.md,title=Chuyên mục không có trong sections.yml::Thư mục “b” không phải là mã của chuyên mục nào.%0AÝ bạn là “a”?%0AChuyển bài sang đúng thư mục, hoặc thêm chuyên mục này vào sections.yml.',
    '',
  ]);
});

test('the content may be the whole repository', () => {
  expect(githubAnnotations([problem('site-missing', 'site.yml', {})], '')).toMatch(
    /^::error file=site\.yml,title=/,
  );
});

test('no name of a file and no word of a writer can begin a property or another command', () => {
  const file = 'articles/a/50%, ::error file=x\r\n.md';
  const mended = 'title: "50%\n::error::A"';
  const lines = githubAnnotations(
    [problem('yaml-unquoted', file, { key: 'title', mended }, at)],
    'content',
  );
  const { title } = problemKinds['yaml-unquoted'];
  expect(lines.slice(0, -1)).not.toMatch(/[\r\n]/);
  const [, properties = '', message = ''] = /^::error (.*?)::(.*)$/.exec(lines.trim()) ?? [];
  expect(properties.split(',')).toEqual([
    'file=content/articles/a/50%25%2C %3A%3Aerror file=x%0D%0A.md',
    'line=3',
    'col=7',
    `title=${title}`,
  ]);
  expect(message).toMatch(/%0AViết lại thành: title: "50%25%0A::error::A"$/);
});
