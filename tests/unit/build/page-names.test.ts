import { expect, test } from 'vitest';
import { namesIn, pageFacts } from '#integrations/page-facts.ts';

test.each([
  ['<img src="/_astro/anh%20(1).CVHR_Z1.webp">', 'anh (1).CVHR_Z1.webp'],
  [`<img srcset="/_astro/d'anh.CVHR_Z1.webp 360w, /x.webp 2x">`, "d'anh.CVHR_Z1.webp"],
  ['<meta content="https://thu.example.vn/_astro/a.jpg">', 'a.jpg'],
])('a picture is known by its whole name in %s', (html, name) => {
  expect(pageFacts(html).made).toEqual([name]);
});

test('a name in a style sheet ends where its address ends', () => {
  expect(namesIn('src:url(/_astro/be.woff2) format("woff2")')).toContain('be.woff2');
  expect(namesIn("x='/_astro/a.js'")).toContain('a.js');
});

test('a text that speaks of no file hurts nobody', () => {
  expect(pageFacts('<p>/_astro/50%zz</p>').made).toEqual(['50%zz']);
});
