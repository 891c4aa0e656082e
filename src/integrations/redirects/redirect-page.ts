import { absolute } from '#portal/urls.ts';
import { words } from '#words/words.ts';
import { basePath } from './base-path.ts';

export interface RedirectSite {
  /** Absolute, without a slash at its end. */
  url: string;
  language: string;
}

/** What stands at an old address on a host that knows no redirects: no search engine keeps it, nobody sees it for long. */
export function redirectPage(to: string, site: RedirectSite): string {
  const { title, text } = words(site.language).redirect;
  const path = escapeHtml(basePath(site) + to);
  const address = escapeHtml(absolute(site, to));
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${address}">
<meta http-equiv="refresh" content="0; url=${path}">
</head>
<body>
<p>${text} <a href="${path}">${address}</a></p>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);
}
