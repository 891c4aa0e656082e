import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, build, differences, filesOf } from '../support/build.ts';
import { article, type ContentFiles, contentFolder } from '../support/content.ts';

/** Words that stand nowhere else, in every place of an article that the search reads. */
const mark = (slug: string) => `zqx${slug.replaceAll('-', '')}`;

function marked(slug: string, date: string, keys = ''): string {
  const word = mark(slug);
  const front = `lead: Sapo ${word}\nkicker: Mào ${word}\nauthor: Lan ${word}\nsource: Báo ${word}\ntags: [Thẻ ${word}]\n`;
  return article(`Tin ${word}`, date, `Thân bài ${word}.`, front + keys);
}

const shown: ContentFiles = {
  'articles/thoi-su/2026/bao-lu.md': marked('bao-lu', '2026-11-01'),
  'articles/kinh-te/2025/gia-gao.md': marked('gia-gao', '2025-11-01'),
  'pages/lien-he.md': `---\ntitle: Liên hệ ${mark('lien-he')}\n---\nTrụ sở.\n`,
};
const held: ContentFiles = {
  'articles/thoi-su/2026/ban-nhap.md': marked('ban-nhap', '2026-11-02', 'draft: true\n'),
  'articles/thoi-su/2026/sap-toi.md': marked('sap-toi', '2026-11-22 08:01'),
  'articles/thoi-su/2026/het-han.md': marked('het-han', '2026-11-02', 'expires: 2026-11-21\n'),
  'articles/thoi-su/2026/bai-hong.md': marked('bai-hong', '2026-02-31'),
};
const heldSlugs = ['ban-nhap', 'sap-toi', 'het-han', 'bai-hong'];

let content: string;
let built: Built;

beforeAll(async () => {
  content = await contentFolder({ ...shown, ...held });
  built = await build(content, { args: ['--hold-broken'] });
});

/** Every file of the index below its compression, by path. */
async function indexOf({ out }: Built): Promise<Map<string, string>> {
  const files = await filesOf(join(out, 'pagefind'));
  const plain = ([path, bytes]: [string, Buffer]): [string, string] => {
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return [path, (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')];
  };
  return new Map([...files].map(plain));
}

/** What a reader may see of each article, as the index gives it out. */
async function fragmentsOf(one: Built): Promise<{ url: string; content: string; meta: object }[]> {
  const texts = [...(await indexOf(one))].filter(([path]) => path.endsWith('.pf_fragment'));
  return texts.map(([, text]) => JSON.parse(text.slice(text.indexOf('{'))));
}

describe('the index of a build', () => {
  test('holds what is shown, with its text, and nothing else', async () => {
    expect(built.code, built.printed).toBe(2);
    const fragments = (await fragmentsOf(built)).sort((a, b) => (a.url < b.url ? -1 : 1));
    expect(fragments).toMatchObject([
      {
        url: '/kinh-te/gia-gao/',
        meta: { title: 'Tin zqxgiagao', section: 'Kinh tế' },
        content: 'Sapo zqxgiagao\nThân bài zqxgiagao.',
      },
      { url: '/lien-he/', meta: { title: 'Liên hệ zqxlienhe' }, content: 'Trụ sở.' },
      { url: '/thoi-su/bao-lu/' },
    ]);
  });

  test('has no word of what is held, in no file of it', async () => {
    const files = await indexOf(built);
    const kinds = [...files.keys()].map((path) => path.replace(/^.*\./, ''));
    expect(kinds).toEqual(
      expect.arrayContaining(['pf_fragment', 'pf_index', 'pf_filter', 'pf_meta', 'json', 'txt']),
    );
    const whole = [...files.values()].join('\n');
    for (const slug of ['bao-lu', 'gia-gao', 'lien-he']) expect(whole).toContain(mark(slug));
    for (const slug of heldSlugs) {
      expect([slug, whole.includes(mark(slug)), whole.includes(slug)]).toEqual([
        slug,
        false,
        false,
      ]);
    }
  });

  test('is told in one line', () => {
    const lines = built.printed.split('\n').filter((line) => line.startsWith('Tìm kiếm:'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Tìm kiếm: 2 bài, 1 trang trong 1 phần, 0,\d MB, \d+(,\d)? giây\.$/);
  });
});

// What else may happen to a cache stands in shelf-cache.test.ts.
test('a cache that was written into through the portal is found out, and the next build publishes a whole index', async () => {
  const { out, cache } = built;
  const whole = join(out, '../whole');
  await cp(out, whole, { recursive: true });
  await writeFile(await fileIn(out), 'x');
  const env = { PORTAL_OUT: out, PORTAL_CACHE: cache };
  const again = await build(content, { env, args: ['--hold-broken'] });
  expect(again.code, again.printed).toBe(2);
  expect(await differences(out, whole)).toEqual([]);
});

/** An index file of the portal, which may be one with the cache's. */
async function fileIn(out: string): Promise<string> {
  const [name = ''] = await readdir(join(out, 'pagefind/index'));
  return join(out, 'pagefind/index', name);
}
