import { sections } from '../eleventy.config.js';
import { day, escape, page } from './base.js';

export function render(data) {
  const { title, lead, image, section, keywords, collections, content } = data;
  const older = collections.places[0]?.get(data.page.url) ?? [];
  const body = `<article data-pagefind-body>
<nav><a href="/">Trang chủ</a> › <a href="/${section}/">${sections[section]}</a></nav>
<h1>${escape(title)}</h1>
<p><time datetime="${data.page.date.toISOString()}">${day(data.page.date)}</time></p>
${lead ? `<p class="lead">${escape(lead)}</p>` : ''}
${image ? `<figure><img src="${image.src}" alt="${escape(image.alt)}" width="${image.width}" height="${image.height}"></figure>` : ''}
${content}
${keywords.length > 0 ? `<p>Từ khóa: ${keywords.map((tag) => `<a href="/tags/${encodeURIComponent(tag)}/">${escape(tag)}</a>`).join(' ')}</p>` : ''}
</article>
${older.length > 0 ? `<section><h2>Các tin khác</h2><ul>${older.map((item) => `<li><a href="${item.url}">${escape(item.data.title)}</a> (${day(item.date)})</li>`).join('')}</ul></section>` : ''}`;
  return page(title, data.page.url, body, { description: lead, image: image?.src });
}
