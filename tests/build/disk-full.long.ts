import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Built, build, root, scratchFolder } from '../support/build.ts';
import { article, type ContentFiles, contentFolder, pictureOf } from '../support/content.ts';
import { manifestOf } from '../support/manifest.ts';
import { mountSmallDisk, noSmallDisk, type SmallDisk } from '../support/small-disk.ts';

const sentence = (out: string) =>
  new RegExp(
    `(?:^|\n)Ổ đĩa đã đầy, không ghi được [^\n]+\\. Cổng đang có ở ${out} vẫn nguyên vẹn\\. Hãy xóa bớt [^\n]+\n$`,
  );

let old: Built;
/** Has more than any of the small disks holds. */
let content: string;
let disk: SmallDisk | undefined;

beforeAll(async () => {
  if (noSmallDisk) return;
  const files: ContentFiles = {};
  for (let number = 0; number < 20; number += 1) {
    const folder = `articles/thoi-su/2026/bai-${number}`;
    files[`${folder}/index.md`] = article(
      `Bài số ${number}`,
      '2026-01-01',
      'Đê biển. '.repeat(99),
      'image: ./a.jpg\n',
    );
    files[`${folder}/a.jpg`] = await pictureOf(number * 9, 60, 90);
  }
  old = await build(await contentFolder(files));
  const attached = article('Tệp', '2026-01-02', '[Tệp](./tep.pdf)');
  content = await contentFolder({
    ...files,
    'articles/thoi-su/2026/tep/index.md': attached,
    'articles/thoi-su/2026/tep/tep.pdf': randomBytes(6_000_000),
  });
});
afterEach(() => {
  disk?.remove();
  disk = undefined;
});

describe.skipIf(noSmallDisk)('a disk that is full', () => {
  test.each([
    ['the output', (folder: string) => join(folder, 'dist')],
    ['the output itself', (folder: string) => folder],
  ])(
    '%s: ends in a sentence; the old portal stands, and nothing is left of the new one',
    async (_what, place) => {
      disk = mountSmallDisk('6m');
      const out = place(disk.folder);
      cpSync(old.out, out, { recursive: true });
      const before = manifestOf(disk.folder);
      const { code, printed } = await build(content, {
        env: { PORTAL_OUT: out, PORTAL_CACHE: old.cache },
      });
      expect([code, printed]).toEqual([1, expect.stringMatching(sentence(out))]);
      expect(printed).toMatch(/không ghi được \S+\/next\//);
      expect(manifestOf(disk.folder)).toEqual(before);
      expect(readdirSync(disk.folder).filter((name) => /swap|lock/.test(name))).toEqual([]);
    },
  );

  // What is written there comes one after the other: the memory of the check, pictures, the search index.
  test.each(['64k', '1m', '2m'])('the cache, of %s: ends in a sentence', async (size) => {
    disk = mountSmallDisk(size);
    const out = join(await scratchFolder(), 'dist');
    cpSync(old.out, out, { recursive: true });
    const { code, printed } = await build(content, {
      env: { PORTAL_OUT: out, PORTAL_CACHE: join(disk.folder, 'cache') },
    });
    expect([code, printed]).toEqual([1, expect.stringMatching(sentence(out))]);
    expect(manifestOf(out)).toEqual(manifestOf(old.out));
    expect(readdirSync(join(out, '..'))).toEqual(['dist']);
  });

  test.each(['300k', '1m', '5m'])('the stage, of %s: ends in a sentence', async (size) => {
    const out = join(await scratchFolder(), 'dist');
    cpSync(old.out, out, { recursive: true });
    // Nobody else sees what is mounted there.
    const script = `mount -t tmpfs -o size=${size} tmpfs .astro || exit 9
      "$0" src/commands/build.ts; code=$?; ls -d .astro/stage-* 2>/dev/null; exit $code`;
    const { status, stdout, stderr } = spawnSync(
      'unshare',
      ['-m', 'sh', '-c', script, process.execPath],
      {
        cwd: root,
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE_ENV: '',
          VITEST: '',
          PORTAL_CONTENT: content,
          PORTAL_OUT: out,
          PORTAL_CACHE: old.cache,
        },
      },
    );
    expect([status, stderr]).toEqual([1, expect.stringMatching(sentence(out))]);
    expect(stdout).not.toContain('stage-');
    expect(manifestOf(out)).toEqual(manifestOf(old.out));
    expect(readdirSync(join(out, '..'))).toEqual(['dist']);
  });
});
