import { describe, expect, it, test } from 'vitest';
import { redirectedUrl, redirectsOf } from '#portal/redirects.ts';

const article = (id: string, ...aliases: string[]) => ({ id, aliases });
const none = { articles: [], pages: [], sections: [] };

describe('redirectsOf', () => {
  it('lists the old addresses of articles and pages in order, in one form each', () => {
    const { addresses } = redirectsOf({
      ...none,
      articles: [article('thoi-su/cau', '/tin/12.html', '/cu/cau', '/b%C3%A0i/index.html')],
      pages: [article('lien-he', '/LienHe.aspx')],
    });
    expect(addresses).toEqual([
      { from: '/LienHe.aspx/', to: '/lien-he/' },
      { from: '/bài/', to: '/thoi-su/cau/' },
      { from: '/cu/cau/', to: '/thoi-su/cau/' },
      { from: '/tin/12.html', to: '/thoi-su/cau/' },
    ]);
  });

  it('leads straight to the end what moved twice', () => {
    const redirects = redirectsOf({
      ...none,
      articles: [article('thoi-su/cau', '/kinh-te/cau/'), article('kinh-te/gao')],
      sections: [{ id: 'kinh-te', aliases: ['tin-kinh-te', 'kt'] }],
    });
    expect(redirects.sections).toEqual([
      { from: '/kt/', to: '/kinh-te/' },
      { from: '/tin-kinh-te/', to: '/kinh-te/' },
    ]);
    for (const old of ['/kt/cau/', '/tin-kinh-te/cau', '/kinh-te/cau/']) {
      expect([old, redirectedUrl(old, redirects)]).toEqual([old, '/thoi-su/cau/']);
    }
    expect(redirectedUrl('/kt/gao/', redirects)).toBe('/kinh-te/gao/');
    expect(redirectedUrl('/kt', redirects)).toBe('/kinh-te/');
    const ends = new Set(redirects.addresses.map(({ to }) => to));
    expect(redirects.addresses.filter(({ from }) => ends.has(from))).toEqual([]);
  });

  it('never leads an address to itself', () => {
    const articles = [article('thoi-su/cau', '/thoi-su/cau')];
    expect(redirectsOf({ ...none, articles }).addresses).toEqual([]);
  });
});

test('an address that nobody gave up leads nowhere', () => {
  const redirects = redirectsOf({ ...none, sections: [{ id: 'a', aliases: ['b'] }] });
  for (const url of ['/', '/a/', '/bc/', '/c/b/']) {
    expect([url, redirectedUrl(url, redirects)]).toEqual([url, undefined]);
  }
});
