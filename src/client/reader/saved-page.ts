/** What is told in a file of one article. */
export interface SavedPage {
  language: string;
  title: string;
  /** Name of the portal. */
  site: string;
  /** Address of the article. */
  url: string;
  /** Before the address: `Nguồn:` */
  source: string;
  /** `Lưu ngày 24/11/2026.` */
  saved: string;
  /** The article as HTML, its pictures inside. */
  article: string;
}

const STYLE = `
:root { color-scheme: light dark }
body { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; font: 1.125rem/1.7 system-ui, sans-serif; overflow-wrap: anywhere }
body > header, body > footer { font-size: .875rem; opacity: .85 }
h1, h2, h3, h4 { line-height: 1.4 }
img, video { max-width: 100%; height: auto }
figure { margin: 1.5rem 0 }
figcaption { font-size: .9375rem; opacity: .85 }
table { border-collapse: collapse; display: block; overflow-x: auto }
td, th { padding: .375rem .625rem; border: 1px solid; text-align: start; vertical-align: top }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 4px solid }
`;

/**
 * An article as one HTML file that needs nothing else: to be kept, sent, or opened years later. It has no script.
 *
 * @example savedPage({ language: 'vi', title: 'Khánh thành cầu', … })
 */
export function savedPage(page: SavedPage): string {
  const { language, title, site, url, source, saved, article } = page;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} - ${escaped(site)}</title>
<link rel="canonical" href="${escaped(url)}">
<style>${STYLE}</style>
</head>
<body>
<header>${escaped(site)}</header>
${article}
<footer><p>${escaped(source)} <a href="${escaped(url)}">${escaped(url)}</a>. ${escaped(saved)}</p></footer>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
