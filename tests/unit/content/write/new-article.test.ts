import { describe, expect, test } from 'vitest';
import { articleSchema } from '#content/schema/article.ts';
import { keysAt, meaningAt } from '#content/schema/guide.ts';
import { newArticle, type Wish } from '#content/write/new-article.ts';
import { WishError } from '#content/write/wish-error.ts';
import { article, read, scratch, write } from '../scratch.ts';

/** Still the 22nd in London. */
const now = Date.parse('2026-11-23T05:00:00+07:00');
const begin = (folder: string, wish: Partial<Wish> = {}) =>
  newArticle(folder, { title: 'Đảng bộ tỉnh Hà Tĩnh', section: 'thoi-su', ...wish }, now);

test('a date that cannot be read comes back as it may have been meant', () => {
  expect(() => begin(scratch({}), { date: '24/11/2026 6h00' })).toThrow(
    'Ý bạn là “2026-11-24 06:00”?',
  );
});

describe('an address that is taken', () => {
  const moved = {
    'articles/kinh-te/2026/b.md': article('aliases: /thoi-su/tin/\n'),
  };

  test('by an article that was moved away leads its readers on, and is refused', () => {
    expect(() => begin(scratch(moved), { title: 'Tin' })).toThrow(
      'Đã có bài ở địa chỉ này: kinh-te/b, bài đã chuyển đi. Hãy thêm --slug tin-2',
    );
  });

  test('of a long title is cut between syllables', () => {
    const { file } = begin(scratch({}), { title: 'Kế hoạch '.repeat(60) });
    expect(file).toMatch(/^articles\/thoi-su\/2026\/(ke-hoach-)+ke(-hoach)?\.md$/);
    expect(file.length).toBeLessThan(120);
  });
});

describe('a new article', () => {
  test('lies in its section and year, under a name without accents', () => {
    expect(begin(scratch({}))).toMatchObject({
      file: 'articles/thoi-su/2026/dang-bo-tinh-ha-tinh.md',
      url: 'https://thu.example.vn/thoi-su/dang-bo-tinh-ha-tinh/',
    });
  });

  test.each([
    ['a colon', 'Thời tiết: mưa to', 'Thời tiết: mưa to'],
    ['quotation marks', '"Sách" và \'vở\' #1', '"Sách" và \'vở\' #1'],
    ['a year', '2026', '2026'],
    ['combining marks', 'Đường sắt'.normalize('NFD'), 'Đường sắt'],
  ])('with %s in its title is read as it was meant', async (_, title, meant) => {
    const folder = scratch({});
    const { file, text, url } = begin(folder, { title, tags: 'mưa, lũ: 2026', date: '1/12/2026' });
    write(folder, { [file]: `${text}Nội dung.\n` });
    const { articles, problems } = await read(folder);
    expect(problems).toEqual([]);
    expect(articles[0]?.data).toMatchObject({
      title: meant,
      date: { day: '2026-12-01' },
      tags: [{ name: 'mưa' }, { name: 'lũ: 2026' }],
    });
    expect(url).toBe(`https://thu.example.vn/${articles[0]?.id}/`);
  });

  test('has every key of the schema below the sentence that explains it', () => {
    const schema = articleSchema('Asia/Ho_Chi_Minh');
    const { text } = begin(scratch({}));
    for (const key of keysAt(schema, [])) {
      expect(text).toContain(`# ${meaningAt(schema, [key])}\n`);
      expect(text).toMatch(new RegExp(`^#?${key}:`, 'm'));
    }
    expect(text).toContain('\ndate: 2026-11-23\n');
  });

  test('has no fault when every key is uncovered and left empty', async () => {
    const folder = scratch({});
    const { file, text } = begin(folder);
    write(folder, { [file]: `${text.replace(/^#(\w+:)$/gm, '$1')}Nội dung.\n` });
    expect((await read(folder)).problems).toEqual([]);
  });
});

describe('refused, with the way out,', () => {
  const folder = scratch({
    'articles/thoi-su/2019/dang-bo-tinh-ha-tinh.md': article(),
    'articles/thoi-su/2020/dang-bo-tinh-ha-tinh-2/index.md': article(),
  });

  test.each<[string, Partial<Wish>, string]>([
    ['an address that has an article', {}, '--slug dang-bo-tinh-ha-tinh-3'],
    ['a name the portal needs', { title: 'Lưu trữ' }, '--slug luu-tru-2'],
    ['a name that no number helps', { title: 'Index' }, '--slug tin-index'],
    ['a section that is not there', { section: 'thoisu' }, '--section thoi-su'],
    ['no section', { section: undefined }, '--section'],
    ['no title', { title: ' ' }, 'npm run new'],
    ['a title of no letters', { title: '!!!' }, '--slug'],
    ['a slug with accents', { slug: 'Hà Tĩnh' }, '--slug ha-tinh'],
    ['a day that is none', { date: '31/2/2026' }, '2026-11-23'],
  ])('is %s', (_, wish, way) => {
    expect(() => begin(folder, wish)).toThrow(WishError);
    expect(() => begin(folder, wish)).toThrow(way);
  });
});
