import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtBase } from '#commands/built-base.ts';
import { scratchFolder } from '../../support/build.ts';

test.each([
  ['https://tinh.example.vn', '/'],
  ['https://tinh.example.vn/tin', '/tin/'],
  ['http://localhost:8080/a/b', '/a/b/'],
])('a portal built for %s lies below %s', async (url, base) => {
  const out = await scratchFolder();
  writeFileSync(join(out, 'robots.txt'), `User-agent: *\n\nSitemap: ${url}/sitemap-index.xml\n`);
  expect(builtBase(out)).toBe(base);
});

test('a folder without a portal is a host of its own', async () => {
  expect(builtBase(await scratchFolder())).toBe('/');
});
