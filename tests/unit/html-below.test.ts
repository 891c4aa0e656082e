import { expect, test } from 'vitest';
import { htmlBelow } from '../../src/html-below.ts';

const below = (html: string) => htmlBelow(html, '/tin', /^\/_/);

test.each([
  ['a link', '<a href="/thoi-su/">', '<a href="/tin/thoi-su/">'],
  ['the home page', "<a class='x' href='/'>", "<a class='x' href='/tin/'>"],
  ['a link without quotes', '<a href=/thoi-su/>', '<a href=/tin/thoi-su/>'],
  ['a picture', '<img alt="a > b" src="/x.png"/>', '<img alt="a > b" src="/tin/x.png"/>'],
  ['a form', '<FORM ACTION="/tim-kiem/">', '<FORM ACTION="/tin/tim-kiem/">'],
  ['a script', '<script src="/x.js"></script>', '<script src="/tin/x.js"></script>'],
  ['a section of the same name', '<a href="/tin/">', '<a href="/tin/tin/">'],
  ['a name that begins like it', '<a href="/tin-moi/">', '<a href="/tin/tin-moi/">'],
  ['a broken address', '<a href="/100%/?a=/b">', '<a href="/tin/100%/?a=/b">'],
])('%s is led below the folder', (_, html, led) => {
  expect(below(`<p>${html}</p>`)).toBe(`<p>${led}</p>`);
});

test.each([
  ['what Astro put there', '<link href="/tin/_astro/a.css">'],
  ['what Astro left at the root', '<script src="/_image/?href=/x"></script>'],
  ['an address on another host', '<a href="https://a.vn/x/"><a href="//a.vn/x/">'],
  ['an anchor, a question and a relative path', '<a href="#a"><a href="?q=/"><a href="./x/">'],
  ['what only looks like an address', '<a title="/x" data-href="/y" content="/z">'],
  ['an address within another value', `<a title="x href='/y'" data-x='src="/z"'>`],
  ['text', '<p>Gõ href="/x/" &lt;a href="/y"></p>'],
  ['a comment', '<!-- <a href="/x/"> -->'],
  ['what a script says', `<script>a = '<a href="/x/">'</script>`],
  ['a title', '<title><a href="/x/"></title>'],
])('%s stays as it is', (_, html) => {
  expect(below(html)).toBe(html);
});
