// Sections in menu order; their titles.
export const sections = {
  'thoi-su': 'Thời sự',
  'xay-dung-dang': 'Xây dựng Đảng',
  'mat-tran': 'Mặt trận',
  'kinh-te': 'Kinh tế',
  'nong-nghiep': 'Nông nghiệp',
  'giao-duc': 'Giáo dục',
  'y-te': 'Y tế',
  'van-hoa': 'Văn hóa',
};
const PAGE = 20;

export default function (config) {
  config.addPassthroughCopy({ static: '/' });
  const newestFirst = (api) =>
    api.getFilteredByGlob('content/**/*.md').sort((a, b) => b.date - a.date);
  config.addCollection('news', newestFirst);
  // One row a page of a list: sections and tags, twenty articles each.
  config.addCollection('lists', (api) => {
    const news = newestFirst(api);
    const bySection = Map.groupBy(news, (item) => item.data.section);
    const byTag = new Map();
    for (const item of news)
      for (const tag of item.data.keywords) byTag.set(tag, [...(byTag.get(tag) ?? []), item]);
    const rows = (title, url, items) =>
      Array.from({ length: Math.ceil(items.length / PAGE) }, (_, at) => ({
        title,
        url: at === 0 ? url : `${url}trang/${at + 1}/`,
        items: items.slice(at * PAGE, (at + 1) * PAGE),
        newer: at > 0 && (at === 1 ? url : `${url}trang/${at}/`),
        older: (at + 1) * PAGE < items.length && `${url}trang/${at + 2}/`,
      }));
    return [
      ...[...bySection].flatMap(([id, items]) => rows(sections[id], `/${id}/`, items)),
      ...[...byTag].flatMap(([tag, items]) => rows(tag, `/tags/${encodeURIComponent(tag)}/`, items)),
    ];
  });
  // Each article's place in its section, so that a page finds what is older without a search.
  config.addCollection('places', (api) => {
    const bySection = Map.groupBy(newestFirst(api), (item) => item.data.section);
    const places = new Map();
    for (const items of bySection.values())
      items.forEach((item, at) => places.set(item.url, items.slice(at + 1, at + 11)));
    return [places];
  });
  return { dir: { input: '.', output: 'public', includes: '_includes' } };
}
