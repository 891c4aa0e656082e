import { expect, test } from 'vitest';
import { problemSentences } from '#content/problem.ts';
import { article, read, scratch } from '../scratch.ts';

const site = 'name: Cổng thử\nurl: https://thu.example.vn\n';

async function hint(files: Record<string, string>) {
  const { problems } = await read(scratch(files));
  const [first] = problems;
  if (!first || problems.length > 1) throw new Error(`${problems.length} problems`);
  return { ...problemSentences(first), kind: first.kind };
}

test.each([
  ['bao', 'press'],
  ['Báo điện tử', 'press'],
  ['cổng thông tin', 'portal'],
  ['trang tổng hợp', 'aggregator'],
])('the profile “%s” is %s', async (typed, nearest) => {
  const { wayOut, ...told } = await hint({ 'site.yml': `${site}profile: ${typed}\n` });
  expect(told).toMatchObject({ kind: 'value-wrong', nearest });
  expect(wayOut).toContain('press (báo, tạp chí)');
});

test('a pin wants a day, not a yes', async () => {
  const { kind, wayOut } = await hint({ 'articles/thoi-su/a.md': article('pinned: true\n') });
  expect(kind).toBe('value-wrong');
  expect(wayOut).toContain('2022-08-10');
});

test.each(['- title: Văn bản', '- {title: Văn bản, children: [thoi-su]}'])(
  'the menu entry %s lacks a place to go',
  async (entry) => {
    const { kind, says, wayOut } = await hint({ 'site.yml': `${site}menu:\n  ${entry}\n` });
    expect(kind).toBe('menu-target-unknown');
    expect(says).toContain('chỉ có chữ');
    expect(wayOut).toContain('/van-ban/');
  },
);

test.each([
  ['most-read.json', '/most-read.json'],
  ['./du-lieu/most-read.json', '/du-lieu/most-read.json'],
  ['ftp://a.vn/b.json', undefined],
])('the list of what is read most does not stand at %s', async (typed, nearest) => {
  const told = await hint({ 'site.yml': `${site}hooks:\n  mostRead: ${typed}\n` });
  expect(told).toMatchObject({ kind: 'value-wrong', nearest });
});
