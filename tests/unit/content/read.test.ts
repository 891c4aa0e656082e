import { describe, expect, it } from 'vitest';
import { heldReport } from '#content/held.ts';
import { readBody } from '#content/read.ts';
import { article, png, problemsOf, read, scratch } from './scratch.ts';

const a = 'articles/thoi-su/2026/a.md';
const b = 'articles/kinh-te/2026/b.md';

describe('readContent', () => {
  it('is content with two settings and no article', async () => {
    const content = await read(scratch({}));
    expect(content).toMatchObject({ articles: [], pages: [], problems: [] });
    expect(content.site).toEqual({
      name: 'Cổng thử',
      url: 'https://thu.example.vn',
      language: 'vi',
      timeZone: 'Asia/Ho_Chi_Minh',
      imprint: {},
      lists: { front: 20, newest: 12, block: 5, feed: 30 },
      links: [],
      services: [],
      banners: [],
      hooks: {},
      menu: [
        { title: 'Thời sự', url: '/thoi-su/', children: [] },
        { title: 'Kinh tế', url: '/kinh-te/', children: [] },
      ],
    });
  });

  it('knows articles by section and slug, whatever folders lie between', async () => {
    const { articles, problems } = await read(
      scratch({
        [a]: article(),
        'articles/thoi-su/2026/thang-3/c/index.md': article(),
        'articles/thoi-su/d.md': article(),
      }),
    );
    expect(problems).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(['thoi-su/a', 'thoi-su/c', 'thoi-su/d']);
  });

  it('knows from which hosts an article takes its pictures, unless it was taken back', async () => {
    const keys = 'image: {src: "https://anh.example.vn/a.jpg", alt: A, width: 8, height: 5}\n';
    const body =
      '![B](https://anh.example.vn/b.jpg) ![C](//Kho.example.vn:8080/c.jpg) [D](https://khac.example.vn/)\n';
    const { articles } = await read(
      scratch({
        [a]: article(keys, body),
        'articles/thoi-su/go.md': article(
          `${keys}retracted: {date: 2026-01-02, text: Nhầm.}\n`,
          body,
        ),
      }),
    );
    expect(articles.map(({ pictureHosts = [] }) => pictureHosts)).toEqual([
      ['anh.example.vn', 'kho.example.vn:8080'],
      [],
    ]);
  });

  it('has copies kept unless the portal says no', async () => {
    const offline = async (line: string) => {
      const settings = `name: Cổng thử\nurl: https://thu.example.vn\n${line}`;
      return (await read(scratch({ 'site.yml': settings }))).site?.offline;
    };
    expect(await offline('')).toBeUndefined();
    expect(await offline('offline: true')).toBeUndefined();
    expect(await offline('offline: false')).toBe(false);
  });

  it('tells what is shown and what waits', async () => {
    const { articles } = await read(
      scratch({
        'articles/thoi-su/bai.md': article(),
        'articles/thoi-su/nhap.md': article('draft: true\n'),
        'articles/thoi-su/hom-nay.md': '---\ntitle: A\ndate: 2026-11-22 07:30\n---\nB',
        'articles/thoi-su/lat-nua.md': '---\ntitle: A\ndate: 2026-11-22 07:31\n---\nB',
        'articles/thoi-su/het-hom-qua.md': article('expires: 2026-11-21\n'),
        'articles/thoi-su/het-hom-nay.md': article('expires: 2026-11-22\n'),
        'articles/thoi-su/het-luc-nay.md': article('expires: 2026-11-22 07:30\n'),
        'articles/thoi-su/hong.md': article('event: Bão\ndraft: true\n'),
        'articles/thoi-su/sai-cho.md': article('related: thoi-su/khong-co\n'),
      }),
    );
    expect(Object.fromEntries(articles.map(({ slug, status }) => [slug, status]))).toEqual({
      bai: 'published',
      nhap: 'draft',
      'hom-nay': 'published',
      'lat-nua': 'future',
      'het-hom-qua': 'expired',
      'het-hom-nay': 'published',
      'het-luc-nay': 'expired',
      'sai-cho': 'broken',
    });
  });

  it('finds pictures and files under any normal form of their names', async () => {
    const nfd = 'articles/thoi-su/2026/a/Ảnh bão.png'.normalize('NFD');
    const folder = scratch({
      'articles/thoi-su/2026/a/index.md': article(
        'image: ./Ảnh bão.png\nattachments: [{file: ./Kế hoạch.pdf, title: Kế hoạch}]\n',
        '![Bão](<./Ảnh bão.png> "Bão")\n\n[Kế hoạch](<Kế hoạch.pdf>) và [b](/kinh-te/b/#c)\n',
      ),
      [nfd]: png,
      'articles/thoi-su/2026/a/Kế hoạch.pdf': '%PDF',
      [b]: article('', '## C\n'),
    });
    const { articles, problems } = await read(folder);
    expect(problems).toEqual([]);
    const pdf = 'articles/thoi-su/2026/a/Kế hoạch.pdf';
    expect(articles[1]).toMatchObject({
      pictures: [nfd],
      attachments: [pdf],
      links: {
        'Kế hoạch.pdf': { kind: 'file', path: pdf },
        '/kinh-te/b/#c': { kind: 'article', id: 'kinh-te/b', hash: '#c' },
      },
      bodyPictures: { './Ảnh bão.png': nfd },
      data: { image: { path: nfd }, attachments: [{ file: pdf, title: 'Kế hoạch', size: 4 }] },
    });
  });

  it('gives up the site, and only the site, when its own files are wrong', async () => {
    const content = await read(scratch({ 'sections.yml': '- id: thoi-su\n', [a]: article() }));
    expect(content.site).toBeUndefined();
    expect(content.problems.map(({ kind, file }) => [kind, file])).toEqual([
      ['key-missing', 'sections.yml'],
    ]);
    expect(content.articles).toMatchObject([{ status: 'published' }]);
  });

  it('leads menus to sections, pages and addresses', async () => {
    const { site, problems } = await read(
      scratch({
        'site.yml': `name: Cổng
url: https://thu.example.vn/
menu:
  - thoi-su
  - page: lien-he
    children:
      - section: kinh-te
        title: Kinh tế – Đầu tư
      - url: https://bao.example.vn
        title: Báo bạn
  - /tim-kiem/
`,
        'pages/lien-he.md': '---\ntitle: Liên hệ\n---\nSố 1.',
      }),
    );
    expect(problems).toEqual([]);
    expect(site?.url).toBe('https://thu.example.vn');
    expect(site?.menu).toEqual([
      { title: 'Thời sự', url: '/thoi-su/', children: [] },
      {
        title: 'Liên hệ',
        url: '/lien-he/',
        children: [
          { title: 'Kinh tế – Đầu tư', url: '/kinh-te/' },
          { title: 'Báo bạn', url: 'https://bao.example.vn' },
        ],
      },
      { title: '/tim-kiem/', url: '/tim-kiem/', children: [] },
    ]);
  });

  it('does not call a link wrong because its target has other errors', async () => {
    const files = {
      [a]: article('', '[b](../../kinh-te/2026/b.md)\n'),
      [b]: '---\ntitle: A\n---\nB',
    };
    expect(await problemsOf(files)).toEqual([['date-missing', b, undefined]]);
    const held = await read(scratch(files), true);
    expect(held.problems.map(({ kind, facts: { status } }) => [kind, status])).toEqual([
      ['date-missing', undefined],
      ['link-held', 'broken'],
    ]);
  });

  it('guesses what was meant', async () => {
    expect(
      await problemsOf({
        [a]: article(
          '',
          `[1](./b.md) [2](../../kinh-te/2026/b) [3](/kinh-te/bb/) [4](/kinhte/) [5](toasoan@example.vn) [6](www.example.vn/a)
`,
        ),
        [b]: article(),
      }),
    ).toEqual([
      ['link-missing', a, '../../kinh-te/2026/b.md'],
      ['link-missing', a, '../../kinh-te/2026/b.md'],
      ['link-missing', a, '/kinh-te/b/'],
      ['link-missing', a, '/kinh-te/'],
      ['link-missing', a, 'mailto:toasoan@example.vn'],
      ['link-missing', a, 'https://www.example.vn/a'],
    ]);
  });

  it('passes over what systems leave behind, and files that are offered for download', async () => {
    expect(
      await problemsOf({
        [a]: article('', '[Biểu mẫu](./bieu-mau.docx)\n'),
        'articles/thoi-su/2026/bieu-mau.docx': 'PK',
        'articles/thoi-su/2026/~$bieu-mau.docx': 'PK',
        'articles/thoi-su/.DS_Store': '',
        'articles/thoi-su/Thumbs.db': '',
        'README.md': 'Ghi chú.',
      }),
    ).toEqual([]);
  });

  it('takes letters that only look alike for two section folders', async () => {
    expect(await problemsOf({ 'articles/Thoi-su/a.md': article() })).toEqual([
      ['section-unknown', 'articles/Thoi-su/a.md', 'thoi-su'],
    ]);
  });
});

describe('readBody', () => {
  it('is the clean Markdown below the front matter', async () => {
    const folder = scratch({
      [a]: `\ufeff${article('', '\r\n## Đê\u200b biển\r\n'.normalize('NFD'))}`,
    });
    const { articles } = await read(folder);
    expect(articles.map((entry) => readBody(folder, entry))).toEqual(['\n## Đê biển\n']);
  });
});

describe('readBody of a file that ends with its front matter', () => {
  it('is empty', async () => {
    for (const end of ['', '\n']) {
      const folder = scratch({ [a]: `---\ntitle: Tin\ndate: 2026-03-15\n---${end}` });
      const { articles } = await read(folder);
      expect(articles.map((entry) => readBody(folder, entry))).toEqual(['']);
    }
  });
});

describe('heldReport', () => {
  it('names files with errors, their day and what is wrong', async () => {
    const content = await read(
      scratch({ [a]: article('related: thoi-su/x\n'), [b]: '---\ntitle: A\n---\n' }),
      true,
    );
    expect(heldReport(content)).toEqual([
      {
        file: b,
        problems: [{ line: 1, title: 'Thiếu ngày đăng', says: 'Phần đầu bài chưa có ngày đăng.' }],
      },
      {
        file: a,
        date: '2026-03-15',
        problems: [
          {
            line: 4,
            title: 'Bài liên quan không có',
            says: 'Không có bài nào mang mã “thoi-su/x”.',
          },
        ],
      },
    ]);
  });
});

describe('a content folder that is not there', () => {
  it('is named, and nothing else is', async () => {
    const folder = `${scratch({})}/khong-co`;
    const { problems, articles, site } = await read(folder);
    expect({ articles, site }).toEqual({ articles: [], site: undefined });
    expect(problems.map(({ kind, file, facts }) => [kind, file, facts.path])).toEqual([
      ['folder-missing', 'khong-co', folder],
    ]);
  });
});

describe('a folder below a section that goes by the name of another', () => {
  it.each([
    ['articles/thoi-su/kinh-te/2026/a.md', 'articles/kinh-te/2026/a.md'],
    ['articles/thoi-su/2026/kinh-te/a/index.md', 'articles/kinh-te/a/index.md'],
    ['articles/thoi-su/kinh-te/index.md', undefined],
    ['articles/thoi-su/kinh-te.md', undefined],
    ['articles/thoi-su/thoi-su/a.md', undefined],
  ])('%s', async (path, right) => {
    const { problems } = await read(scratch({ [path]: article() }));
    expect(problems.map(({ kind, facts }) => [kind, facts.right])).toEqual(
      right === undefined ? [] : [['section-below-section', right]],
    );
  });
});

it('of two articles at one address the older keeps it, so that what is published does not vanish', async () => {
  const folder = scratch({
    'articles/thoi-su/2025/lich.md': article('', 'Năm ngoái.\n').replace('2026', '2025'),
    'articles/thoi-su/2026/lich/index.md': article(),
  });
  const { articles, problems } = await read(folder);
  expect(problems.map(({ kind, file }) => [kind, file])).toEqual([
    ['url-taken', 'articles/thoi-su/2026/lich/index.md'],
  ]);
  expect(Object.fromEntries(articles.map(({ file, status }) => [file, status]))).toEqual({
    'articles/thoi-su/2025/lich.md': 'published',
    'articles/thoi-su/2026/lich/index.md': 'broken',
  });
});

it('an older one that has faults has no right to the address', async () => {
  const folder = scratch({
    'articles/thoi-su/2025/lich.md': article('image: ./khong-co.jpg\ndraft: có thể\n').replace(
      '2026',
      '2025',
    ),
    'articles/thoi-su/2026/lich.md': article(),
  });
  const { problems } = await read(folder);
  const clashes = problems.filter(({ kind }) => kind === 'url-taken');
  expect(clashes.map(({ file }) => file)).toEqual(['articles/thoi-su/2025/lich.md']);
});
