import { escape, line, page } from '../_includes/base.js';

export const data = {
  pagination: { data: 'collections.lists', size: 1, alias: 'list' },
  permalink: ({ list }) => list.url,
};
export function render({ list }) {
  const link = (url, text) => (url ? `<a href="${url}">${text}</a>` : '');
  const body = `<h1>${escape(list.title)}</h1><ul>${list.items.map(line).join('')}</ul><nav>${link(list.newer, 'Mới hơn')} ${link(list.older, 'Cũ hơn')}</nav>`;
  return page(list.title, list.url, body);
}
