import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { runNode } from '../../support/build.ts';
import { article, contentFolder } from '../../support/content.ts';
import { type Neighbour, startNeighbour } from './links/neighbour.ts';

let neighbour: Neighbour;
const agents = new Set<string | undefined>();

beforeAll(async () => {
  neighbour = await startNeighbour(({ url = '', headers }, response) => {
    agents.add(headers['user-agent']);
    if (url.startsWith('/301')) response.writeHead(301, { location: '/moi' });
    else response.writeHead(/^\/[45]\d\d/.test(url) ? Number(url.slice(1, 4)) : 200);
    response.end();
  });
});

afterAll(() => neighbour.close());

async function checkLinks(files: Record<string, string>, ...args: string[]) {
  const content = await contentFolder(files);
  const { code, printed } = await runNode(['src/commands/check-links.ts', ...args], {
    PORTAL_CONTENT: content,
    PORTAL_CACHE: join(dirname(content), 'cache'),
    PORTAL_NOW: '2026-11-22T08:00:00+07:00',
  });
  return { code, printed: printed.replaceAll(neighbour.origin, 'ORIGIN') };
}

test('everything that leads to other hosts is told with its file and line, and asked once', async () => {
  const at = (path: string) => `${neighbour.origin}${path}`;
  const { code, printed } = await checkLinks({
    'site.yml': `name: Cổng thử
url: https://thu.example.vn
links:
  - title: Sở Y tế
    url: ${at('/404')}
  - title: Trong cổng
    url: /thoi-su/
menu:
  - ${at('/410')}
  - section: thoi-su
    children:
      - kinh-te
      - title: Công báo
        url: ${at('/301')}
`,
    'articles/thoi-su/2026/a.md': article(
      'A',
      '2026-01-02',
      `Xem [một](${at('/404#muc')}), [hai](${at('/con')}).\n\n![Ảnh](${at('/404.jpg')})\n\n[b](./b.md) [thư](mailto:a@b.vn)\n\nCuối [ba][x].\n\n[x]: ${at('/403')}`,
      `source:\n  - name: Báo\n    url: ${at('/404-nguon')}\n  - Đài\n`,
    ),
    'articles/thoi-su/2026/b.md': article('B', '2026-01-02', 'Chữ.', `source: ${at('/410-b')}\n`),
    'pages/lien-he.md': `---\ntitle: Liên hệ\n---\n[một](${at('/404')})\n`,
    // Nobody reads it yet.
    'articles/thoi-su/2026/nhap.md': article(
      'N',
      '2026-01-02',
      `[x](${at('/nhap')})`,
      'draft: true\n',
    ),
  });
  expect(code).toBe(1);
  expect(printed.slice(printed.indexOf('=='))).toBe(`== articles/thoi-su/2026/a.md

  dòng 6: ORIGIN/404-nguon
    HỎNG: trang không còn (404)
  dòng 9: ORIGIN/404#muc
    HỎNG: trang không còn (404)
  dòng 11: ORIGIN/404.jpg
    HỎNG: trang không còn (404)
  dòng 17: ORIGIN/403
    XEM LẠI: máy chủ không trả lời chương trình này (403); hãy mở thử bằng trình duyệt

== articles/thoi-su/2026/b.md

  dòng 4: ORIGIN/410-b
    HỎNG: trang đã bị gỡ hẳn (410)

== pages/lien-he.md

  dòng 4: ORIGIN/404
    HỎNG: trang không còn (404)

== site.yml

  dòng 5: ORIGIN/404
    HỎNG: trang không còn (404)
  dòng 9: ORIGIN/410
    HỎNG: trang đã bị gỡ hẳn (410)
  dòng 14: ORIGIN/301
    GỢI Ý: trang đã dời hẳn sang ORIGIN/moi; nên sửa địa chỉ

Đã hỏi 8 địa chỉ ở 10 chỗ: 5 hỏng, 1 cần xem lại, 1 đã dời.
`);
  expect(neighbour.asked.filter((line) => line.endsWith('/404'))).toEqual([
    'HEAD /404',
    'GET /404',
  ]);
  expect(neighbour.asked.join()).not.toContain('nhap');
  expect([...agents]).toEqual(['ban-tin-check-links (cong thu; +https://thu.example.vn)']);
});

test('what has moved or cannot be told is no failure', async () => {
  const links = `links:\n  - title: A\n    url: ${neighbour.origin}/301\n  - title: B\n    url: ${neighbour.origin}/403\n`;
  const { code, printed } = await checkLinks({
    'site.yml': `name: Cổng thử\nurl: https://thu.example.vn\n${links}`,
  });
  expect([code, printed]).toEqual([0, expect.stringContaining('1 cần xem lại, 1 đã dời.')]);
});

test('a portal without such links says so', async () => {
  const { code, printed } = await checkLinks({});
  expect([code, printed]).toEqual([0, 'Cổng không dẫn đến trang nào ở ngoài.\n']);
});

describe('a command typed wrongly ends with code 2', () => {
  it.each([
    [['--timeout', 'lâu'], '“--timeout lâu” không phải là số giây'],
    [['--timeout', '0'], 'không phải là số giây'],
    [['--time', '3'], 'Không hiểu “--time”'],
  ])('%j', async (args, sentence) => {
    const { code, printed } = await checkLinks({}, ...args);
    expect([code, printed]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
