import { expect, test } from 'vitest';
import { article, png, read, scratch } from './scratch.ts';

const site = (banner: string) =>
  `name: Cổng thử\nurl: https://thu.example.vn\nbanners:\n  - ${banner}\nhooks:\n  comments: https://gopy.example.vn/?bai={url}\n`;
const banner = '{image: ./banner/hoi-cho.jpg, alt: Hội chợ, url: /thoi-su/}';

test('the picture of a banner is found beside site.yml', async () => {
  const files = { 'site.yml': site(banner), 'articles/thoi-su/a.md': article() };
  const content = await read(scratch({ ...files, 'banner/hoi-cho.jpg': png }));
  expect(content.site?.banners).toEqual([
    { path: 'banner/hoi-cho.jpg', alt: 'Hội chợ', url: '/thoi-su/' },
  ]);
  expect(content.site?.hooks).toEqual({ comments: 'https://gopy.example.vn/?bai={url}' });
});

test('a banner without its picture is an error of the portal, with its line', async () => {
  const { site: made, problems } = await read(scratch({ 'site.yml': site(banner) }));
  expect(made).toBeUndefined();
  expect(problems.map(({ kind, file, at }) => [kind, file, at?.line])).toEqual([
    ['picture-missing', 'site.yml', 4],
  ]);
});

test('a banner that leads nowhere is told', async () => {
  const away = banner.replace('/thoi-su/', '/khong-co/');
  const { problems } = await read(scratch({ 'site.yml': site(away), 'banner/hoi-cho.jpg': png }));
  expect(problems.map(({ kind }) => kind)).toContain('site-link-missing');
});
