import { page } from '../_includes/base.js';

export const data = { permalink: '/tim-kiem/' };
export function render() {
  return page(
    'Tìm kiếm',
    '/tim-kiem/',
    `<h1>Tìm kiếm</h1>
<link href="/pagefind/pagefind-ui.css" rel="stylesheet">
<script src="/pagefind/pagefind-ui.js"></script>
<div id="tim"></div>
<script>addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#tim', showSubResults: false }));</script>`,
  );
}
