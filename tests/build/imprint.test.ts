/** What a newspaper must tell stands on every page; the date of an original stands beside its source. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { type Built, filesOf } from '../support/build.ts';
import { newspaperPortal } from '../support/newspaper.ts';

let portal: Built;

beforeAll(async () => {
  portal = await newspaperPortal();
  expect(portal.code, portal.printed).toBe(0);
});

const textOf = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();

test('every page names the governing body below the name, and all else at its foot', async () => {
  const pages = [...(await filesOf(portal.out))].filter(
    ([path, bytes]) => path.endsWith('.html') && bytes.includes('class="site-foot"'),
  );
  expect(pages.length).toBeGreaterThan(8);
  for (const [path, bytes] of pages) {
    const { document } = parseHTML(bytes.toString('utf8'));
    const name = document.querySelector('.masthead .brand-name');
    expect([path, textOf(name?.nextElementSibling)]).toEqual([path, 'Tỉnh ủy Sông Trà']);
    const lines = [...document.querySelectorAll('.imprint p')].map(textOf);
    expect([path, lines]).toEqual([
      path,
      [
        'Báo Sông Trà',
        'Cơ quan chủ quản báo chí: Tỉnh ủy Sông Trà',
        'Người đứng đầu: Lê Thị Hồng Nhạn, Tổng Biên tập',
        'Địa chỉ: Số 8 đường Bến Đá',
        'Giấy phép số 45/GP-BVHTTDL do Cục Báo chí cấp ngày 18/03/2026',
        'Điện thoại: 0255 000 0456',
        'Thư điện tử: toasoan@songtra.example.vn',
      ],
    ]);
  }
});

test('sources are printed with the dates of the originals', async () => {
  const sourcesOf = async (slug: string) => {
    const html = await readFile(join(portal.out, 'thoi-su', slug, 'index.html'), 'utf8');
    return parseHTML(html).document.querySelector('.sources');
  };
  const dated = await sourcesOf('dan-lai');
  expect(textOf(dated)).toBe('Nguồn: Báo Hải Hòa, 14:30 03/08/2022; Sở Y tế, 02/08/2022');
  expect(dated?.querySelector('time')?.getAttribute('datetime')).toBe('2022-08-03T14:30:00+07:00');
  expect(dated?.querySelector('a')?.getAttribute('href')).toBe('https://haihoa.example.vn/a');
  expect(textOf(await sourcesOf('mot-nguon'))).toBe('Nguồn: A, B');
});
