import { cp, mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Built, build, differences, scratchFolder } from '../support/build.ts';
import { article, contentFolder, pictureOf } from '../support/content.ts';

let content: string;
let scratch: string;
let parts: Built[];

beforeAll(async () => {
  scratch = await scratchFolder();
  const articles = Array.from({ length: 9 }, (_, at) => [
    `articles/${at % 2 === 0 ? 'thoi-su' : 'kinh-te'}/2026/bai-${at}.md`,
    article(`Bài số ${at}`, `2026-01-0${at + 1}`, 'Đê biển.', 'tags: [Hạ tầng]\n'),
  ]);
  content = await contentFolder({
    ...Object.fromEntries(articles),
    'articles/thoi-su/2026/anh/index.md': article(
      'Có ảnh',
      '2026-02-01',
      'Ảnh.',
      'image: ./a.jpg\n',
    ),
    'articles/thoi-su/2026/anh/a.jpg': await pictureOf(9, 90, 90),
  });
  parts = await Promise.all(['1/2', '2/2'].map((share) => part(share)));
});

function part(share: string, env = {}): Promise<Built> {
  const name = share.replace('/', '-of-');
  const places = {
    PORTAL_OUT: join(scratch, name),
    PORTAL_CACHE: join(scratch, `cache-${name}`),
  };
  return build(content, { env: { ...places, ...env }, args: ['--shard', share] });
}

test('parts of a portal, built apart, merge into the bytes of one build', async () => {
  expect(parts.map(({ code, printed }) => [code, printed])).toEqual([
    [0, `Đã dựng phần 1/2 vào ${parts[0]?.out}.\n`],
    [0, `Đã dựng phần 2/2 vào ${parts[1]?.out}.\n`],
  ]);
  const [whole, merged] = await Promise.all([
    build(content),
    build(content, { args: ['--merge', ...parts.map(({ out }) => out)] }),
  ]);
  expect(merged.code).toBe(0);
  expect(await differences(whole.out, merged.out)).toEqual([]);
});

test('a part that is missing, of another moment or no part at all is named', async () => {
  const [one = '', two = ''] = parts.map(({ out }) => out);
  const merging = (folders: string[], env = {}) =>
    build(content, { args: ['--merge', ...folders], env });
  const [missing, none, late] = await Promise.all([
    merging([one]),
    merging([one, content]),
    (async () => {
      const places = { PORTAL_OUT: join(scratch, 'm'), PORTAL_CACHE: join(scratch, 'm-cache') };
      return merging([one, two], { ...places, PORTAL_NOW: '2026-11-22T09:00:00+07:00' });
    })(),
  ]);
  expect(missing.printed).toBe('Không ghép được: thiếu phần 2/2.\n');
  expect(none.printed).toMatch(/^\S+ không phải một phần của cổng\. Hãy dựng phần ấy bằng/);
  expect(late.printed).toMatch(/được dựng cho thời điểm khác: hãy đặt PORTAL_NOW giống nhau/);
  expect([missing.code, none.code, late.code]).toEqual([1, 1, 1]);
});

test('a part that was damaged on its way is named, with the file', async () => {
  const [one = '', two = ''] = parts.map(({ out }) => out);
  const damages: [string, (folder: string) => Promise<void>][] = [
    [
      'pages/tim-kiem/index.html',
      (folder) => truncate(join(folder, 'pages/tim-kiem/index.html'), 99),
    ],
    ['facts-1.json', (folder) => rm(join(folder, 'facts-1.json'))],
    ['pages/la.html', (folder) => writeFile(join(folder, 'pages/la.html'), 'Lạ.')],
  ];
  for (const [at, [file, damage]] of damages.entries()) {
    const copy = join(scratch, `damaged-${at}`);
    await cp(two, copy, { recursive: true });
    await damage(copy);
    const { code, printed } = await build(content, { args: ['--merge', one, copy] });
    expect([code, printed]).toEqual([
      1,
      `Không ghép được: ${copy} không còn nguyên vẹn (${file}). Hãy dựng lại hay chép lại phần ấy.\n`,
    ]);
  }
});

test('a part that was left unfinished is no part, and may be made again in its place', async () => {
  const unfinished = join(scratch, 'do-dang');
  await cp(parts[0]?.out ?? '', unfinished, { recursive: true });
  await writeFile(join(unfinished, 'part.json'), '{}');
  const merged = await build(content, { args: ['--merge', unfinished] });
  expect([merged.code, merged.printed]).toEqual([
    1,
    expect.stringContaining('không phải một phần của cổng'),
  ]);
  const again = await part('1/2', { PORTAL_OUT: unfinished });
  expect(again.code).toBe(0);
  expect(await differences(unfinished, parts[0]?.out ?? '')).toEqual([]);
});

test('a part never takes the place of something else', async () => {
  const elsewhere = join(scratch, 'khac');
  await mkdir(elsewhere);
  await writeFile(join(elsewhere, 'thu.txt'), 'Của người khác.');
  const { code, printed } = await part('1/2', { PORTAL_OUT: elsewhere });
  expect(code).toBe(1);
  expect(printed).toMatch(/ đã có thứ khác\. Hãy đặt PORTAL_OUT ở một thư mục trống/);
});

test('parts are not joined with other pictures than they were made of', async () => {
  const picture = join(content, 'articles/thoi-su/2026/anh/a.jpg');
  const before = await readFile(picture);
  await writeFile(picture, await pictureOf(8, 90, 90));
  const { code, printed } = await build(content, {
    args: ['--merge', ...parts.map(({ out }) => out)],
  });
  await writeFile(picture, before);
  expect(code).toBe(1);
  expect(printed).toMatch(/được dựng từ nội dung khác/);
});
