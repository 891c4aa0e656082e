import { describe, expect, it } from 'vitest';
import { headersFile } from '#integrations/hosts/headers-file.ts';
import { adminPolicy } from '#integrations/hosts/policy.ts';

/** Header names by path. */
function read(text: string): Map<string, Record<string, string>> {
  const rules = text.trim().split(/\n\n/);
  return new Map(
    rules.map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      return [path, Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/s)))];
    }),
  );
}

/** Values of a header for an address, of every rule that fits. */
function valuesAt(rules: ReturnType<typeof read>, url: string, header: string): string[] {
  const fits = (path: string) =>
    path.endsWith('*') ? url.startsWith(path.slice(0, -1)) : url === path;
  return [...rules].flatMap(([path, headers]) =>
    (fits(path) ? [headers[header] ?? []] : []).flat(),
  );
}

const policy = "default-src 'self'";
const folders = {
  roots: ['_astro', '_the', 'pagefind', 'thoi-su', 'tim-kiem'],
  index: ['2025', '2026-1'],
};
const withForm = { ...folders, roots: [...folders.roots, 'quan-tri'] };
const addresses = [
  '/',
  '/404.html',
  '/thoi-su/',
  '/thoi-su/cau/',
  '/tim-kiem/',
  '/quan-tri/',
  '/quan-tri/a.js',
  '/_astro/a.css',
  '/_the/thoi-su/cau_0.png',
  '/pagefind/portal.json',
  '/pagefind/2025/index/a',
  '/pagefind/pagefind.js',
];

describe.each([
  ['a portal', headersFile('', folders, policy)],
  ['a portal with a form', headersFile('', withForm, policy)],
])('%s', (_, text) => {
  const rules = read(text);

  it('gives each address at most one value of each header', () => {
    for (const url of addresses) {
      for (const header of ['Content-Security-Policy', 'Cache-Control', 'X-Content-Type-Options']) {
        expect([url, header, valuesAt(rules, url, header).length <= 1]).toEqual([
          url,
          header,
          true,
        ]);
      }
    }
  });

  it('guards pages, and keeps what has its digest in its name', () => {
    for (const url of ['/', '/404.html', '/thoi-su/cau/', '/tim-kiem/']) {
      expect(valuesAt(rules, url, 'Content-Security-Policy')).toEqual([policy]);
      expect(valuesAt(rules, url, 'Cache-Control')).toEqual([]);
    }
    for (const url of ['/_astro/a.css', '/_the/thoi-su/cau_0.png', '/pagefind/2025/index/a']) {
      expect(valuesAt(rules, url, 'Cache-Control').join()).toContain('immutable');
    }
    for (const url of ['/pagefind/portal.json', '/sw.js'])
      expect(valuesAt(rules, url, 'Cache-Control')).toEqual(['no-cache']);
  });
});

it('gives the form a policy of its own, in a folder of the host too', () => {
  const rules = read(headersFile('/tin', withForm, policy));
  expect(valuesAt(rules, '/tin/quan-tri/', 'Content-Security-Policy')).toEqual([adminPolicy]);
});
