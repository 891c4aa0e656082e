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

test.each([
  ['Phóng sự', 'bài'],
  ['phóng sự ảnh', 'ảnh'],
  ['phong van', undefined],
  ['phỏg vấn', 'phỏng vấn'],
])('the kind of work “%s” is most likely “%s”', async (typed, nearest) => {
  const files = { 'articles/thoi-su/a.md': article(`kind: ${typed}\n`) };
  const { problems } = await read(scratch(files));
  expect(problems.map(({ kind, facts }) => [kind, facts.nearest])).toEqual(
    nearest ? [['value-wrong', nearest]] : [],
  );
});

test('keys of a document in Vietnamese are told once each, with ours', async () => {
  const document =
    'Số: 1/QD\nLoại: Quyết định\nCơ quan ban hành: Sở Y tế\nTrích yếu: A\nNgày ban hành: 2026-01-01\nNgười ký: An\n';
  const { problems } = await read(scratch({ 'documents/1.yml': document }));
  expect(problems.map(({ kind, facts }) => [kind, facts.nearest])).toEqual(
    ['number', 'kind', 'issuer', 'abstract', 'issued', 'signer'].map((key) => ['key-unknown', key]),
  );
});

test('keys of a notice in Vietnamese have ours', async () => {
  const notice = '---\ntitle: A\nTừ ngày: 2026-01-01\nĐến hết: 2026-02-01\n---\nA\n';
  const { problems } = await read(scratch({ 'notices/a.md': notice }));
  expect(problems.map(({ kind, facts }) => [kind, facts.nearest])).toEqual([
    ['key-unknown', 'from'],
    ['key-unknown', 'until'],
  ]);
});

test.each([
  ['corrections: Sửa tên xã', '[{date: '],
  ['retracted: true', '{date: '],
])('“%s” gets an example', async (line, example) => {
  const { kind, wayOut } = await hint({ 'articles/thoi-su/a.md': article(`${line}\n`) });
  expect(kind).toBe('value-wrong');
  expect(wayOut).toContain(example);
});

test('a film of a host that cannot be played is told once', async () => {
  const body = '::: video https://www.facebook.com/watch?v=1\n:::\n';
  const files = { 'articles/thoi-su/a.md': article('', body) };
  expect((await hint(files)).kind).toBe('film-address');
});
