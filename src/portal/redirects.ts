/** Where readers of an old address are led. Both are root-relative and not encoded: `/tin-tuc/bài 1.html`. */
export interface Redirect {
  from: string;
  to: string;
}

/** All old addresses of a portal. Where both tell of one address, `addresses` is right. */
export interface Redirects {
  /** One address each, in code-unit order of `from`: a file if it ends in `.html`, else a folder with `/` at its end. */
  addresses: Redirect[];
  /** Former sections: whatever follows `from` follows `to` now. */
  sections: Redirect[];
}

/** Something with an address and former addresses; those of a section are former ids. */
export interface Renamed {
  id: string;
  aliases: readonly string[];
}

/**
 * The old addresses of everything that stands in the portal. Each leads straight to a present address: an article that
 * left a section before the section was renamed is found by both old names.
 *
 * @param content only what readers may see; sections of both levels in one list
 * @example
 * redirectsOf({ articles: [{ id: 'thoi-su/cau', aliases: ['/tin/12.html'] }], pages: [], sections: [] }).addresses
 *   // [{ from: '/tin/12.html', to: '/thoi-su/cau/' }]
 */
export function redirectsOf(content: {
  articles: readonly Renamed[];
  pages: readonly Renamed[];
  sections: readonly Renamed[];
}): Redirects {
  const sections = content.sections.flatMap(({ id, aliases }) =>
    aliases.map((former) => ({ from: `/${former}/`, to: `/${id}/` })),
  );
  const written = [...content.articles, ...content.pages].flatMap(({ id, aliases }) =>
    aliases.map((alias) => ({ from: formerUrl(alias), to: `/${id}/` })),
  );
  const known = new Set(written.map(({ from }) => from));
  const doublyMoved = sections.flatMap((section) =>
    written
      .filter(({ from }) => from.startsWith(section.to))
      .map(({ from, to }) => ({ from: section.from + from.slice(section.to.length), to }))
      .filter(({ from }) => !known.has(from)),
  );
  const all = [...written, ...doublyMoved].filter(({ from, to }) => from !== to);
  return { addresses: all.sort(byFrom), sections: sections.sort(byFrom) };
}

/** The present address of an old one; undefined when nothing is known of it. @param url root-relative, not encoded */
export function redirectedUrl(url: string, { addresses, sections }: Redirects): string | undefined {
  const from = formerUrl(url);
  const found = addresses.find((redirect) => redirect.from === from)?.to;
  if (found !== undefined) return found;
  const section = sections.find((redirect) => from.startsWith(redirect.from));
  return section && section.to + from.slice(section.from.length);
}

/** An old address as it is compared and kept, however it was typed. */
export function formerUrl(typed: string): string {
  const path = decoded(typed)
    .normalize('NFC')
    .replace(/\/+$/, '')
    .replace(/\/index\.html$/, '');
  return isFile(path) ? path : `${path}/`;
}

/** Hosts tell the kind of a file by its ending, so only a page may keep its own; any other becomes a folder. */
function isFile(path: string): boolean {
  return /[^/]\.html?$/i.test(path);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function byFrom(a: Redirect, b: Redirect): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}
