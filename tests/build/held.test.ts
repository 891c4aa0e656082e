import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, filesOf } from '../support/build.ts';
import { article, type ContentFiles, contentFolder, pictureOf } from '../support/content.ts';

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
const public_ = article('Bài công khai', '2026-11-01', 'Xem [bản nháp](./ban-nhap/index.md).');

/** Points to the files of an article that is not out. */
const neighbour = article(
  'Láng giềng',
  '2026-11-03',
  'Xem [tệp](./ban-nhap/tep.pdf).\n\n![Ảnh](./ban-nhap/trong.jpg "Ảnh")',
  'image: ./ban-nhap/rieng.jpg\nattachments: [./ban-nhap/tep.pdf]\n',
);

let files: ContentFiles;
beforeAll(async () => {
  files = {
    'articles/thoi-su/2026/cong-khai.md': public_,
    'articles/thoi-su/2026/lang-gieng.md': neighbour,
    ...(await held('ban-nhap', '2026-11-02', 'draft: true\n')),
    ...(await held('sap-toi', '2026-11-22 08:01', '')),
    ...(await held('da-het-han', '2026-11-02', 'expires: 2026-11-21\n')),
  };
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
  test('no word, picture or file of it is in the output, nor through a neighbour that points to its files', async () => {
    const content = await contentFolder(files);
    const { out, code, printed } = await build(content);
    expect(code, printed).toBe(0);
    expect(await traces(out, ['ban-nhap', 'sap-toi', 'da-het-han'], files)).toEqual([]);
    const page = await readFile(join(out, 'thoi-su/cong-khai/index.html'), 'utf8');
    expect(page).toContain('Xem bản nháp.');
    const names = [...(await filesOf(out)).keys()];
    expect(names.filter((name) => /rieng|trong|tep/.test(name))).toEqual([]);
    expect(names).toContain('thoi-su/lang-gieng/index.html');
  });

  test('comes out when its moment comes, and in a preview, which no search engine may keep', async () => {
    const content = await contentFolder(files);
    const later = await build(content, { env: { PORTAL_NOW: '2026-11-22T08:01:00+07:00' } });
    expect(await traces(later.out, ['sap-toi'], {})).not.toEqual([]);
    expect(await traces(later.out, ['ban-nhap', 'da-het-han'], {})).toEqual([]);
    const preview = await build(content, { env: { PORTAL_DRAFTS: '1' } });
    expect(await traces(preview.out, ['ban-nhap'], {})).not.toEqual([]);
    for (const [path, bytes] of await filesOf(preview.out)) {
      if (path.endsWith('.html')) expect(bytes.toString(), path).toMatch(/content="noindex"/);
    }
  });
});

describe('content with errors', () => {
  const broken = article('Bài hỏng', '2026-02-31', `Dấu ${mark('bai-hong')}`);

  test('is reported, and the old output stays as it was', async () => {
    const good = await contentFolder({
      'articles/thoi-su/2026/cong-khai.md': article('A', '2026-01-01'),
    });
    const before = await build(good);
    const old = await filesOf(before.out);
    const bad = await contentFolder({ 'articles/thoi-su/2026/bai-hong.md': broken });
    const after = await build(bad, { env: { PORTAL_OUT: before.out, PORTAL_CACHE: before.cache } });
    expect(after.code).toBe(1);
    expect(after.printed).toContain('articles/thoi-su/2026/bai-hong.md:3');
    expect(after.printed).toContain('2026-02-28');
    expect(await filesOf(before.out)).toEqual(old);
  });

  test('is left out with --hold-broken, and named in held.json', async () => {
    const content = await contentFolder({
      'articles/thoi-su/2026/cong-khai.md': article('A', '2026-01-01', 'Xem [bài](./bai-hong.md).'),
      'articles/thoi-su/2026/bai-hong.md': broken,
    });
    const { code, out, printed } = await build(content, { args: ['--hold-broken'] });
    expect(code, printed).toBe(2);
    expect(await traces(out, ['bai-hong'], {})).toEqual([]);
    const named = JSON.parse(await readFile(join(dirname(out), 'held.json'), 'utf8'));
    expect(named.map(({ file }: { file: string }) => file)).toEqual([
      'articles/thoi-su/2026/bai-hong.md',
    ]);
  });

  test('of the whole site stops the build even then', async () => {
    const content = await contentFolder({ 'sections.yml': '- id: Thời sự\n' });
    expect((await build(content, { args: ['--hold-broken'] })).code).toBe(1);
  });
});
