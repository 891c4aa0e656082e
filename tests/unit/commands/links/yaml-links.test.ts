import { expect, test } from 'vitest';
import { siteLinks } from '../../../../src/commands/links/yaml-links.ts';

test('all that a site.yml has readers follow is asked, with its line, and nothing that counts them', () => {
  const text = `links:
  - title: Sở Y tế
    url: https://soyte.example.vn
menu:
  - thoi-su
services:
  - title: Nộp hồ sơ
    url: https://dichvucong.example.vn
banners:
  - image: ./bien.jpg
    url: https://hoi.example.vn
hooks:
  visitCounter: https://dem.example.vn/a.gif
  poll:
    title: Bình chọn
    url: https://binhchon.example.vn
`;
  expect(siteLinks(text)).toEqual([
    { typed: 'https://soyte.example.vn', line: 3 },
    { typed: 'thoi-su', line: 5 },
    { typed: 'https://dichvucong.example.vn', line: 8 },
    { typed: 'https://hoi.example.vn', line: 11 },
    { typed: 'https://binhchon.example.vn', line: 16 },
  ]);
  expect(siteLinks('name: Cổng\n')).toEqual([]);
});
