import { describe, expect, it } from 'vitest';
import { type Lookups, resolveLink, resolvePath, resolvePicture } from '#content/references.ts';

const nfd = 'articles/thoi-su/2026/cau/Ảnh cầu.jpg'.normalize('NFD');

const lookups: Lookups = {
  siteUrl: 'https://songtra.example.vn',
  files: new Map(
    [
      'articles/thoi-su/2025/cau.md',
      'articles/thoi-su/2026/le/index.md',
      'articles/thoi-su/2026/le/ke-hoach.pdf',
      'articles/thoi-su/2026/le/so 1#2.pdf',
      'pages/lien-he.md',
      'site.yml',
      nfd,
    ].map((path) => [path.normalize('NFC'), path]),
  ),
  headings: new Map(),
  articlesByFile: new Map([
    ['articles/thoi-su/2025/cau.md', 'thoi-su/cau'],
    ['articles/thoi-su/2026/le/index.md', 'thoi-su/le'],
  ]),
  pagesByFile: new Map([['pages/lien-he.md', 'lien-he']]),
  articles: new Set(['thoi-su/cau', 'thoi-su/le']),
  pages: new Set(['lien-he']),
  sections: new Set(['thoi-su']),
  formerSections: new Map([['tin-tuc', 'thoi-su']]),
  aliases: new Map(
    ['tin/12.html', 'thoi-su/da-chuyen'].map((old) => [
      old,
      { kind: 'article', id: 'thoi-su/cau' },
    ]),
  ),
};
const file = 'articles/thoi-su/2026/tin.md';
const link = (href: string) => resolveLink(file, href, lookups);

describe('resolveLink', () => {
  const cau = { kind: 'article', id: 'thoi-su/cau', hash: '' };
  const le = { kind: 'article', id: 'thoi-su/le', hash: '' };

  it.each([
    ['../2025/cau.md', cau],
    ['../2025/cau.md#muc-1', { ...cau, hash: '#muc-1' }],
    ['./le/index.md', le],
    ['le/index.md', le],
    ['..\\2025\\cau.md', cau],
    ['/thoi-su/cau/', cau],
    ['/thoi-su/cau', cau],
    ['/thoi-su/cau/?x=1#muc', { ...cau, hash: '#muc' }],
    ['/thoi-su/cau/index.html', cau],
    ['/tin-tuc/cau/', cau],
    ['/tin/12.html', cau],
    ['/thoi-su/da-chuyen/', cau],
    ['/tin-tuc/da-chuyen/', cau],
    ['https://songtra.example.vn/thoi-su/cau/', cau],
    ['http://SongTra.example.vn/thoi-su/cau/', cau],
    ['//songtra.example.vn/thoi-su/cau/', cau],
    ['../../../pages/lien-he.md', { kind: 'page', id: 'lien-he', hash: '' }],
    ['/lien-he/', { kind: 'page', id: 'lien-he', hash: '' }],
    ['#muc-2', { kind: 'anchor', hash: '#muc-2' }],
  ])('%s leads to an article or page', (href, target) => {
    expect(link(href)).toEqual(target);
  });

  it.each([
    '/',
    '/thoi-su/',
    '/thoi-su/luu-tru/2026/1/',
    '/thoi-su/rss.xml',
    '/tu-khoa/y-te/',
    '/rss.xml',
    '/luu-tru/2026/08/',
  ])('%s is an address of the portal', (path) => {
    expect(link(path)).toEqual({ kind: 'own', path });
    expect(link(`https://songtra.example.vn${path}`)).toEqual({ kind: 'own', path });
  });

  it.each([
    'https://example.vn/a',
    'https://songtra.example.vn.example.com/',
    'mailto:a@example.vn',
    'tel:+842703',
    '//cdn.example.vn/a',
  ])('%s leads elsewhere', (url) => {
    expect(link(url)).toEqual({ kind: 'external', url });
  });

  it.each([
    ['./le/ke-hoach.pdf', 'articles/thoi-su/2026/le/ke-hoach.pdf'],
    ['le/so 1#2.pdf', 'articles/thoi-su/2026/le/so 1#2.pdf'],
    ['le/so%201%232.pdf', 'articles/thoi-su/2026/le/so 1#2.pdf'],
    ['cau/Ảnh cầu.jpg', nfd],
    ['cau/%E1%BA%A2nh%20c%E1%BA%A7u.jpg', nfd],
  ])('%s is a file', (href, path) => {
    expect(link(href)).toEqual({ kind: 'file', path });
  });

  it.each([
    ['./cau.md', 'articles/thoi-su/2026/cau.md'],
    ['../2025/cau', 'articles/thoi-su/2025/cau'],
    ['../../../../../etc/passwd', '../../etc/passwd'],
    ['../../../site.yml', 'site.yml'],
    ['/thoi-su/khong-co/', '/thoi-su/khong-co/'],
    ['/kinh-te/', '/kinh-te/'],
    ['/thoi-su/cau/them/', '/thoi-su/cau/them/'],
    ['C:\\tin.docx', 'articles/thoi-su/2026/C:/tin.docx'],
    ['file:///a.md', 'articles/thoi-su/2026/file:/a.md'],
    ['100%', 'articles/thoi-su/2026/100%'],
    ['', ''],
  ])('%j leads nowhere', (href, target) => {
    expect(link(href)).toEqual({ kind: 'missing', target });
  });
});

describe('resolvePicture', () => {
  it('finds names in any normal form', () => {
    for (const form of ['NFC', 'NFD']) {
      const src = './cau/Ảnh cầu.jpg'.normalize(form);
      expect(resolvePicture(file, src, lookups)).toEqual({ kind: 'file', path: nfd });
    }
  });

  it('knows pictures of other hosts, and takes upper and lower case for different', () => {
    expect(resolvePicture(file, 'https://a.example.vn/b.jpg', lookups).kind).toBe('external');
    expect(resolvePicture(file, './cau/ảnh cầu.jpg', lookups).kind).toBe('missing');
    for (const src of ['', '/site.yml', '/wp-content/a.jpg']) {
      expect(resolvePicture(file, src, lookups)).toEqual({ kind: 'missing', target: src });
    }
  });
});

describe('resolvePath', () => {
  it('tells the file on disk and the place within it', () => {
    expect(resolvePath(file, '../2025/cau.md#a', lookups)).toEqual({
      path: 'articles/thoi-su/2025/cau.md',
      hash: '#a',
    });
    expect(resolvePath(file, '/thoi-su/cau/', lookups)).toBeUndefined();
  });
});
