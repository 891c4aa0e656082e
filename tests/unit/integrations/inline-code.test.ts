import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inlineCode } from '#integrations/inline-code.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test.each([
  ['<script>a("ă")</script>', ['script-src ' + sha('a("ă")')]],
  ['<script type="module">\n a()\n</script>', ['script-src ' + sha('\n a()\n')]],
  ['<SCRIPT TYPE=text/javascript>a</SCRIPT>', ['script-src ' + sha('a')]],
  ['<script type="speculationrules">{}</script>', ['script-src ' + sha('{}')]],
  ['<style media="(width > 9px)">b{}</style>', ['style-src ' + sha('b{}')]],
  [
    '<script>b</script><style>c</style><script>b</script>',
    ['script-src ' + sha('b'), 'style-src ' + sha('c')],
  ],
  ['<script data-x="a > b">c</script>', ['script-src ' + sha('c')]],
])('%s is code', (html, code) => {
  expect(inlineCode(html)).toEqual(code);
});

test.each([
  '<script src="/_astro/a.js"></script>',
  '<script type="module" src="/a.js"></script>',
  '<script type="application/ld+json">{"a":"<style>"}</script>',
  '<!-- <script>a</script> -->',
  '<title><script>a</script></title>',
  '<textarea><style>a</style></textarea>',
  '<p>&lt;script>a&lt;/script></p>',
])('%s is none', (html) => {
  expect(inlineCode(html)).toEqual([]);
});
