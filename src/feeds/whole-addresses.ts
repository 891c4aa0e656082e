/** Attributes of a body's HTML that hold an address of the portal. */
const ADDRESS = /\s(href|src|poster)="(\/(?!\/)[^"]*)"/g;

/**
 * A body for those who read it elsewhere: every address whole, and pictures in one size.
 *
 * @param site its `url` may hold a folder; addresses that Astro made begin at the host already
 * @example wholeAddresses('<a href="/thoi-su/">', { url: 'https://songtra.example.vn' })
 *   // '<a href="https://songtra.example.vn/thoi-su/">'
 */
export function wholeAddresses(html: string, site: { url: string }): string {
  const { origin, pathname } = new URL(site.url);
  const made = `${pathname.replace(/\/$/, '')}/_`;
  const portal = site.url.replace(/\/+$/, '');
  return html
    .replace(/\s(?:srcset|sizes|loading|decoding|fetchpriority)="[^"]*"/g, '')
    .replace(ADDRESS, (_, name, path: string) => {
      const from = path.startsWith(made) ? origin : portal;
      return ` ${name}="${from}${path}"`;
    });
}
