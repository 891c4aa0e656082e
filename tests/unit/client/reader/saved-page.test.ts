import { expect, test } from 'vitest';
import { savedPage } from '../../../../src/client/reader/saved-page.ts';

test('a saved article says what it is, where it stood and when it was saved', () => {
  const page = savedPage({
    language: 'vi',
    title: 'Giá <xăng> & "dầu"',
    site: 'Báo Sông Trà',
    url: 'https://thu.example.vn/a/?b="c"',
    source: 'Nguồn:',
    saved: 'Lưu ngày 24/11/2026.',
    article: '<h1>Giá</h1>',
  });
  expect(page).toContain('<html lang="vi">');
  expect(page).toContain('<title>Giá &lt;xăng> &amp; &quot;dầu&quot; - Báo Sông Trà</title>');
  expect(page).toContain('<h1>Giá</h1>');
  expect(page).toContain('href="https://thu.example.vn/a/?b=&quot;c&quot;"');
  expect(page).toContain('Lưu ngày 24/11/2026.');
  expect(page).not.toContain('<script');
});
