import { expect, test } from 'vitest';
import { attachmentName } from '#content/attachment-name.ts';

test.each([
  ['articles/thoi-su/cau/index.md', 'articles/thoi-su/cau/x.pdf', 'tep/x.pdf'],
  ['articles/thoi-su/cau/index.md', 'articles/thoi-su/cau/a/x.pdf', 'tep/a/x.pdf'],
  ['articles/thoi-su/cau.md', 'articles/thoi-su/Kế hoạch.pdf', 'tep/Kế hoạch.pdf'],
  ['articles/thoi-su/cau.md', 'articles/chung/x.pdf', 'tep/tren/chung/x.pdf'],
  ['articles/thoi-su/cau/index.md', 'articles/thoi-su/x.pdf', 'tep/tren/x.pdf'],
  ['articles/thoi-su/cau/index.md', 'articles/thoi-su/cau/index.html', 'tep/index.html'],
])('of %s, %s lies at %s', (entry, path, name) => {
  expect(attachmentName(entry, path)).toBe(name);
});
