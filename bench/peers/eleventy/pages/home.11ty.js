import { sections } from '../eleventy.config.js';
import { line, page } from '../_includes/base.js';

export const data = { permalink: '/' };
export function render({ collections }) {
  const { news } = collections;
  const blocks = Object.entries(sections).map(([id, title]) => {
    const own = news.filter((item) => item.data.section === id).slice(0, 5);
    return `<section><h2><a href="/${id}/">${title}</a></h2><ul>${own.map(line).join('')}</ul></section>`;
  });
  const newest = `<section><h2>Tin mới</h2><ul>${news.slice(0, 20).map(line).join('')}</ul></section>`;
  return page('Trang chủ', '/', `<h1>Cổng thông tin đo lường</h1>${newest}${blocks.join('')}`);
}
