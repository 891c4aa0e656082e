import { describe, expect, it } from 'vitest';
import { nginxMap } from '#integrations/hosts/nginx-map.ts';
import { redirectsFile } from '#integrations/hosts/redirects-file.ts';
import { requestPath } from '#integrations/hosts/request-path.ts';

const redirects = {
  addresses: [
    { from: '/Tin/A.html', to: '/thoi-su/a/' },
    { from: '/bài cũ "1"/', to: '/thoi-su/b/' },
    { from: '/tin/a.html', to: '/thoi-su/c/' },
  ],
  sections: [{ from: '/cu/', to: '/moi/' }],
};
const nowhere = () => false;

describe('redirectsFile', () => {
  it('writes a rule a line, encoded as browsers ask, the sections last', () => {
    expect(redirectsFile(redirects, '')).toBe(
      [
        '/Tin/A.html /thoi-su/a/ 301',
        '/b%C3%A0i%20c%C5%A9%20%221%22/ /thoi-su/b/ 301',
        '/tin/a.html /thoi-su/c/ 301',
        '/cu/* /moi/:splat 301',
        '',
      ].join('\n'),
    );
  });

  it('puts the folder of the portal before both addresses', () => {
    expect(redirectsFile(redirects, '/tin').split('\n')[0]).toBe(
      '/tin/Tin/A.html /tin/thoi-su/a/ 301',
    );
    expect(redirectsFile(redirects, '/tin')).toContain('\n/tin/cu/* /tin/moi/:splat 301\n');
  });
});

describe('requestPath', () => {
  it.each([
    ['/100%/a?b#c', '/100%25/a%3Fb%23c'],
    ['/a*/:b/c:d', '/a%2A/%3Ab/c:d'],
    ['/a/b_c-d.html', '/a/b_c-d.html'],
  ])('%s is asked for as %s', (path, asked) => expect(requestPath(path)).toBe(asked));
});

describe('nginxMap', () => {
  it('has one row for names that nginx takes for the same, with and without the slash', () => {
    expect(nginxMap(redirects, '', nowhere)).toBe(
      [
        '"/tin/a.html" "/thoi-su/a/";',
        '"/bài cũ \\"1\\"/" "/thoi-su/b/";',
        '"/bài cũ \\"1\\"" "/thoi-su/b/";',
        '"/cu/" "/moi/";',
        '"/cu" "/moi/";',
        '"~^/cu(?<rest>/[\\w./-]*)$" "/moi$rest";',
        '',
      ].join('\n'),
    );
  });

  it('has no row that would take the place of a page of the same letters', () => {
    const addresses = [{ from: '/Thoi-Su/A/', to: '/thoi-su/a/' }];
    const isPage = (url: string) => url === '/thoi-su/a/';
    expect(nginxMap({ addresses, sections: [] }, '', isPage)).toBe('');
    expect(nginxMap({ addresses, sections: [] }, '', nowhere)).toContain('"/thoi-su/a/"');
  });

  it('has no row that is too long for the table', () => {
    const addresses = [{ from: `/${'đ'.repeat(600)}/`, to: '/a/b/' }];
    expect(nginxMap({ addresses, sections: [] }, '', nowhere)).toBe('');
  });
});
