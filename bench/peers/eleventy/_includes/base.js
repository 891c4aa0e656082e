import { sections } from '../eleventy.config.js';

const menu = Object.entries(sections)
  .map(([id, title]) => `<li><a href="/${id}/">${title}</a></li>`)
  .join('');

export const escape = (text = '') =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** Vietnam's clock is seven hours ahead. */
export const day = (date) =>
  new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().join('/');
export const line = (item) =>
  `<li><a href="${item.url}">${escape(item.data.title)}</a> (<time>${day(item.date)}</time>)${item.data.lead ? `<p>${escape(item.data.lead)}</p>` : ''}</li>`;

export const page = (title, url, body, { description = title, image } = {}) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Cổng thông tin đo lường</title>
<meta name="description" content="${escape(description)}">
<link rel="canonical" href="https://do-luong.example.vn${url}">
<meta property="og:title" content="${escape(title)}">
<meta property="og:url" content="https://do-luong.example.vn${url}">
${image ? `<meta property="og:image" content="${image}">` : ''}
<link rel="alternate" type="application/rss+xml" href="/index.xml">
<link rel="stylesheet" href="/cong.css">
</head>
<body>
<a class="skip" href="#noi-dung">Đến nội dung</a>
<header>
<p><a href="/">Cổng thông tin đo lường</a></p>
<nav><ul>${menu}</ul></nav>
<form action="/tim-kiem/"><label>Tìm <input type="search" name="q"></label><button>Tìm</button></form>
</header>
<main id="noi-dung">${body}</main>
<footer><p>Cổng thông tin đo lường</p><nav><ul>${menu}</ul></nav></footer>
</body>
</html>`;
