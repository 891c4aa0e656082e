import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '#content/schema/article.ts';
import { keysAt } from '#content/schema/guide.ts';
import { formFields } from '#integrations/admin/fields.ts';
import { articleFile } from '../../../../src/client/admin/article-file.ts';
import { png, read, scratch } from '../../content/scratch.ts';

const zone = 'Asia/Ho_Chi_Minh';
const schema = articleSchema(zone);
const { fromFile, toFile } = articleFile(formFields(schema, zone), keysAt(schema, []));
const place = 'articles/thoi-su/2026/tin/index.md';

/** What the check makes of an article file. */
async function checked(text: string) {
  const besides = { 'a.jpg': png, 'ke-hoach.pdf': png };
  const others = Object.fromEntries(
    Object.entries(besides).map(([name, bytes]) => [place.replace('index.md', name), bytes]),
  );
  const { articles, problems } = await read(scratch({ [place]: text, ...others }));
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { errors: errors.map(({ kind }) => kind), article: articles[0] };
}

describe('a file that the form opens and saves', () => {
  it.each([
    ['the shortest forms', 'image: ./a.jpg\nauthor: Minh Hằng\nsource: Sở Y tế\ntags: Một, Hai'],
    ['lists', 'author: [A, B]\nsource: [Sở Y tế, Sở Nội vụ]\ntags: [Một]\nrelated: [a/b, c/d]'],
    ['groups', 'image:\n  src: ./a.jpg\n  alt: Đê\n  aiGenerated: true\n  width: 12\n  height: 9'],
    ['a source with its address', 'source:\n  - name: Sở Y tế\n    url: https://yte.example.vn'],
    ['an address for a source', 'source: https://www.yte.example.vn/tin'],
    ['one correction without a list', 'corrections:\n  date: 2026-11-20\n  text: Sửa.'],
    ['attachments', 'attachments:\n  - ./ke-hoach.pdf\n  - file: ./ke-hoach.pdf\n    title: Bản'],
    ['switches and days', 'featured: true\npinned: 30/11/2026\nexpires: 2026-12-31 17:00'],
    ['an old address', 'aliases: /tin-tuc/bai-1.html'],
    ['a tag with a comma in a list', 'tags: ["Ban, ngành", Hai]'],
    ['nothing', 'lead: ""\ntags: []\ndraft: false\nimage:\n'],
  ])('says the same to the check as before: %s', async (_, lines) => {
    const before = `---\ntitle: "Đê biển: gia cố"\ndate: 3/8/2022 12:00\n${lines}\n---\nThân.\n`;
    const after = toFile(fromFile(before));
    const [was, is] = [await checked(before), await checked(after)];
    expect(was.article).toBeDefined();
    const known = ({ article }: typeof was) => ({ ...article, bodyLine: 0, digest: '' });
    expect(known(is)).toEqual(known(was));
    expect(is.errors).toEqual(was.errors);
    expect(toFile(fromFile(after))).toBe(after);
  });

  it('keeps its body to the letter, with keys that the form does not know', () => {
    const body = 'Một[^1].\r\n\r\n| A | B |\r\n| :-- | --: |\r\n\r\n[^1]: Chú.\r\n';
    const text = toFile(fromFile(`\uFEFF---\r\nmau: đỏ\r\ntitle: Tin\r\n---\r\n${body}`));
    expect(text).toBe(`---\ntitle: Tin\nmau: đỏ\n---\n\n${body.replaceAll('\r', '')}`);
  });

  it.each(['---\ntitle: "Tin\n---\nThân.\n', 'Không có phần đầu.\n', '---\nchữ\n---\nThân.\n'])(
    'is all body when its head cannot be read: %j',
    (text) => {
      expect(fromFile(text)).toEqual({ body: text });
    },
  );
});

describe('a file that the form writes', () => {
  it('has no line for what is empty, in the order of the schema', () => {
    const nothing = { lead: '', tags: [], image: [], draft: false, updated: null, kicker: ' ' };
    const image = [{ src: 'a.jpg', alt: '', aiGenerated: false }];
    const data = { ...nothing, date: '2026-11-20 09:30', title: 'Tin', image, body: 'Thân.' };
    expect(toFile(data)).toBe(
      '---\ntitle: Tin\ndate: 2026-11-20 09:30\nimage: a.jpg\n---\n\nThân.\n',
    );
  });

  it('is in NFC', () => {
    const data = { title: 'Đường sắt'.normalize('NFD'), body: 'Thân ấy'.normalize('NFD') };
    expect(toFile(data)).toBe('---\ntitle: Đường sắt\n---\n\nThân ấy\n');
  });

  it('gives the form back whatever was typed', () => {
    const typed = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !!text.trim());
    fc.assert(
      fc.property(typed, typed, fc.array(typed, { minLength: 2 }), (title, alt, author) => {
        const data = { title, image: [{ src: 'a.jpg', alt }], author, body: 'Thân.\n' };
        const composed = JSON.parse(JSON.stringify(data).normalize('NFC'));
        expect(fromFile(toFile(data))).toEqual(composed);
      }),
    );
  });

  it('passes the check with everything filled in', async () => {
    const text = toFile({
      title: 'true',
      date: '2026-11-20 09:30',
      updated: '2026-11-21',
      lead: 'Hai dòng\ncủa đoạn mở đầu: đủ.',
      kicker: '# Nhà nông',
      image: [{ src: 'a.jpg', alt: '- Đê', caption: 'Kè', credit: 'M', aiGenerated: true }],
      author: ['Minh Hằng'],
      source: [{ name: 'Sở Y tế', url: 'https://yte.example.vn' }],
      tags: ['Một', 'Hai'],
      event: 'bao-so-9-2025',
      featured: true,
      pinned: '2026-11-30',
      expires: '2026-12-31 17:00',
      aliases: ['/tin-tuc/bai-1.html'],
      corrections: [{ date: '2026-11-21', text: 'Sửa: số hộ.' }],
      attachments: [{ file: 'ke-hoach.pdf', title: '' }],
      body: 'Thân.',
    });
    const { errors, article } = await checked(text);
    expect(errors).toEqual([]);
    expect(article?.data.title).toBe('true');
    expect(article?.status).toBe('published');
  });
});
