import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findDeadLinks } from '#integrations/dead-links.ts';
import { filesBelow } from '#integrations/portal-files.ts';
import { scratchFolder } from '../../support/build.ts';

async function site(files: Record<string, string>): Promise<string> {
  const folder = await scratchFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

test('links, anchors, pictures and relative paths that lead somewhere are fine', async () => {
  const folder = await site({
    'index.html':
      '<a href="/a/#muc">A</a> <a href="a/">A</a> <img src="/x.jpg" srcset="/x.jpg 1x, /y%20z.jpg 2x">',
    'a/index.html': '<h2 id="muc">Mục</h2> <a href="#muc">lên</a> <a href="../">về</a>',
    'x.jpg': '',
    'y z.jpg': '',
  });
  expect(findDeadLinks(filesBelow(folder))).toEqual([]);
});

test('addresses of others and of other kinds are not followed', async () => {
  const folder = await site({
    'index.html':
      '<a href="https://khac.example.vn/"></a><a href="mailto:a@b.vn"></a><a href="//khac.example.vn/x"></a>',
  });
  expect(findDeadLinks(filesBelow(folder))).toEqual([]);
});

test.each([
  ['a page', '<a href="/khong-co/">x</a>', '/khong-co/'],
  ['an anchor', '<a href="/#khong-co">x</a>', '/#khong-co'],
  ['a picture', '<img src="/khong-co.jpg">', '/khong-co.jpg'],
  ['one of several sizes', '<img srcset="/index.html 1x, /khong-co.webp 2x">', '/khong-co.webp'],
  ['a style sheet', '<link rel="stylesheet" href="/khong-co.css">', '/khong-co.css'],
  ['a form', '<form action="/khong-co/"></form>', '/khong-co/'],
  ['a query on a missing page', '<a href="/khong-co/?a=1&amp;b=2">x</a>', '/khong-co/?a=1&b=2'],
])('%s that is not there is found', async (_what, html, href) => {
  const folder = await site({ 'index.html': html });
  expect(findDeadLinks(filesBelow(folder))).toEqual([{ page: 'index.html', href }]);
});

test('a lone percent sign is a character like others', async () => {
  const folder = await site({ 'index.html': '<a href="/100%/">x</a>', '100%/index.html': '' });
  expect(findDeadLinks(filesBelow(folder))).toEqual([]);
});

test('in a portal below a folder, what leads out of the folder is dead', async () => {
  const folder = await site({
    'index.html':
      '<a href="/tin/a/#x">a</a><a href="a/">a</a><a href="/a/">x</a><a href="../a/">x</a>',
    'a/index.html':
      '<b id="x"></b><a href="/tin/tin/">x</a><a href="../">lên</a><a href="/tina/">x</a>',
  });
  expect(findDeadLinks(filesBelow(folder), '/tin')).toEqual([
    { page: 'a/index.html', href: '/tin/tin/' },
    { page: 'a/index.html', href: '/tina/' },
    { page: 'index.html', href: '/a/' },
    { page: 'index.html', href: '../a/' },
  ]);
});
