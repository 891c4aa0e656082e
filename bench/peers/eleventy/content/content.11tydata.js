export default {
  layout: 'article.11ty.js',
  eleventyComputed: {
    section: (data) => data.page.inputPath.split('/')[2],
    permalink: (data) => `/${data.page.inputPath.split('/')[2]}/${data.page.fileSlug}/`,
    keywords: (data) => (data.tags ?? []).filter((tag) => tag !== 'all'),
  },
};
