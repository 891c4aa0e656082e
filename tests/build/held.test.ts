import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, build, filesOf } from '../support/build.ts';
import { article, type ContentFiles, contentFolder, pictureOf } from '../support/content.ts';
import { manifestOf } from '../support/manifest.ts';

/** An article that must not come out, with a picture, an attachment and words that stand nowhere else. */
async function held(slug: string, date: string, keys: string): Promise<ContentFiles> {
  const folder = `articles/thoi-su/2026/${slug}`;
  const body = `Dấu riêng ${mark(slug)}.\n\n![Ảnh](./trong.jpg "Trong bài")\n\n[Tệp](./tep.pdf)`;
  const front = `image: ./rieng.jpg\nlead: Sapo ${mark(slug)}\ntags: [Riêng ${mark(slug)}]\n${keys}`;
  return {
    [`${folder}/index.md`]: article(`Tin ${mark(slug)}`, date, body, front),
    [`${folder}/rieng.jpg`]: await pictureOf(slug.length * 9, 50, 70),
    [`${folder}/trong.jpg`]: await pictureOf(30, slug.length * 9, 70),
    [`${folder}/tep.pdf`]: `%PDF-1.4 ${mark(slug)}`,
  };
}

const mark = (slug: string) => `khongduocthay${slug.replaceAll('-', '')}`;

const slugs = ['ban-nhap', 'sap-toi', 'da-het-han', 'bai-hong'];

let files: ContentFiles;
let content: string;
/** With `--hold-broken`; a draft's neighbour points to its files. */
let built: Built;

beforeAll(async () => {
  files = {
    'articles/thoi-su/2026/cong-khai.md': article(
      'Bài công khai',
      '2026-11-01',
      'Xem [bản nháp](./ban-nhap/index.md) và [bài hỏng](./bai-hong/index.md).',
    ),
    'articles/thoi-su/2026/lang-gieng.md': article(
      'Láng giềng',
      '2026-11-03',
      'Xem [tệp](./ban-nhap/tep.pdf).\n\n![Ảnh](./ban-nhap/trong.jpg "Ảnh")',
      'image: ./ban-nhap/rieng.jpg\nattachments: [./ban-nhap/tep.pdf]\n',
    ),
    ...(await held('ban-nhap', '2026-11-02', 'draft: true\n')),
    ...(await held('sap-toi', '2026-11-22 08:01', '')),
    ...(await held('da-het-han', '2026-11-02', 'expires: 2026-11-21\n')),
    ...(await held('bai-hong', '2026-02-31', '')),
  };
  content = await contentFolder(files);
  built = await build(content, { args: ['--hold-broken'] });
});

async function traces(out: string, slugs: string[], content: ContentFiles): Promise<string[]> {
  const pictures = Object.entries(content)
    .filter(([, bytes]) => Buffer.isBuffer(bytes))
    .map(([path, bytes]) => [path, digest(bytes as Buffer)] as const);
  const found: string[] = [];
  for (const [path, bytes] of await filesOf(out)) {
    const text = plain(bytes).toString('utf8').toLowerCase();
    for (const slug of slugs) {
      if (path.includes(slug) || text.includes(mark(slug))) found.push(`${path}: ${slug}`);
    }
    for (const [picture, sum] of pictures) {
      if (digest(bytes) === sum) found.push(`${path}: ${picture}`);
    }
  }
  return found;
}

/** The search index is compressed. */
const plain = (bytes: Buffer) =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('what readers may not see yet', () => {
  test('no word, picture or file of it is in the output, though neighbours point to them', async () => {
    expect(built.code, built.printed).toBe(2);
    expect(await traces(built.out, slugs, files)).toEqual([]);
    const names = [...(await filesOf(built.out)).keys()];
    expect(names.filter((name) => /rieng|trong|tep/.test(name))).toEqual([]);
    expect(names).toContain('thoi-su/lang-gieng/index.html');
    const page = await readFile(join(built.out, 'thoi-su/cong-khai/index.html'), 'utf8');
    expect(page).toContain('Xem bản nháp và bài hỏng.');
  });

  // What comes out when its moment comes, and how, stands in time.test.ts.
  test('comes out in a preview, which no search engine may keep', async () => {
    const env = { PORTAL_DRAFTS: '1' };
    const preview = await build(content, { env, args: ['--hold-broken'] });
    for (const slug of ['ban-nhap', 'sap-toi'])
      expect(await traces(preview.out, [slug], {})).not.toEqual([]);
    expect(await traces(preview.out, ['bai-hong'], {})).toEqual([]);
    for (const [path, bytes] of await filesOf(preview.out)) {
      if (path.endsWith('.html')) expect(bytes.toString(), path).toMatch(/content="noindex"/);
    }
  });
});

describe('content with errors', () => {
  test('is left out with --hold-broken, and named in held.json', async () => {
    const named = JSON.parse(await readFile(join(dirname(built.out), 'held.json'), 'utf8'));
    expect(named.map(({ file }: { file: string }) => file)).toEqual([
      'articles/thoi-su/2026/bai-hong/index.md',
    ]);
  });

  test('is reported, and the old output stays as it was', async () => {
    const before = manifestOf(built.out);
    const env = { PORTAL_OUT: built.out, PORTAL_CACHE: built.cache };
    const after = await build(content, { env });
    expect(after.code).toBe(1);
    expect(after.printed).toContain('articles/thoi-su/2026/bai-hong/index.md:3');
    expect(after.printed).toContain('2026-02-28');
    expect(manifestOf(built.out)).toEqual(before);
  });

  test('of the whole site stops the build even then', async () => {
    const bad = await contentFolder({ 'sections.yml': '- id: Thời sự\n' });
    expect((await build(bad, { args: ['--hold-broken'] })).code).toBe(1);
  });
});
