import { describe, expect, it } from 'vitest';
import { article, problemsOf } from '../scratch.ts';

const sections = '- id: thoi-su\n  title: Thời sự\n  aliases: [tin-tuc]\n';

/** Kinds of the problems of a portal with one more article, in `thoi-su/cau`, that has this old address. */
async function kindsWith(alias: string) {
  const problems = await problemsOf({
    'sections.yml': sections,
    'articles/thoi-su/cau.md': article(`aliases: ["${alias}"]\n`),
    'articles/thoi-su/le.md': article(),
    'pages/lien-he.md': '---\ntitle: Liên hệ\n---\nTrụ sở.\n',
  });
  return problems.map(([kind]) => kind);
}

describe('an old address', () => {
  it.each([
    '/thoi-su/le/',
    '/thoi-su/le/index.html',
    '/thoi-su/c%61u/',
    '/tin-tuc/le/',
    '/lien-he',
    '/thoi-su/',
    '/tin-tuc/',
    '/thoi-su/luu-tru/2026/1/',
    '/tin-tuc/luu-tru/',
    '/tin-tuc/rss.xml',
    '/tu-khoa/y-te/',
    '/index.html',
    '/404.html',
    '/rss.xml',
    '/robots.txt',
    '/favicon.ico',
    '/sitemap-2026.xml',
    '/_astro/a.css',
    '/_redirects',
  ])('%s is taken, as something answers there', async (alias) => {
    expect(await kindsWith(alias)).toEqual(['alias-taken']);
  });

  it.each(['/tin-tuc/cau/', '/tin-tuc/khac/', '/cu/index.html', '/tin%20tức', '/cu/", "/cu'])(
    '%s is free',
    async (alias) => expect(await kindsWith(alias)).toEqual([]),
  );

  it.each([
    '/../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/a/..%2f..%2fb',
    '/a%00b',
    '/a%0d%0ab',
    '/a%5cb',
    `/${'đ'.repeat(128)}/`,
  ])('%s is no address', async (alias) => {
    expect(await kindsWith(alias)).toEqual(['alias-wrong']);
  });
});
