import type { Redirect, Redirects } from '#portal/redirects.ts';

/** Longer ones would not fit into the buckets of docs/hosting/nginx.conf, and no name on a disk is that long. */
const LONGEST = 900;
/** What follows a former section: the letters of our own addresses, so that nothing else gets into a header. */
const REST = '(?<rest>/[\\w./-]*)';

/**
 * `_redirects.nginx`: rows of a `map $uri …` of nginx, which gives the present address.
 *
 * @param base folder of the host in which the portal lies, without a slash at its end
 * @param isPage whether there is something at an address, so that no rule stands before it
 */
export function nginxMap(
  { addresses, sections }: Redirects,
  base: string,
  isPage: (url: string) => boolean,
): string {
  const known = new Set(addresses.map(({ from }) => from));
  // nginx takes upper and lower case for the same: two such rows would keep it from starting, and one that differs from
  // a page only in case would lead that page to itself.
  const isFree = ({ from }: Redirect) => {
    const low = lowerCase(from);
    return low === from || known.has(low) || !isPage(low);
  };
  const rows = new Map<string, string>();
  for (const { from, to } of [...addresses.filter(isFree), ...sections]) {
    for (const key of new Set([from, from.replace(/\/$/, '')])) {
      const low = lowerCase(base + key);
      if (!rows.has(low) && Buffer.byteLength(low) < LONGEST) rows.set(low, base + to);
    }
  }
  return [
    ...[...rows].map(([from, to]) => `${quoted(from)} ${quoted(to)};\n`),
    ...sections.map(
      ({ from, to }) =>
        `"~^${escaped(base + from.slice(0, -1))}${REST}$" "${base}${to.slice(0, -1)}$rest";\n`,
    ),
  ].join('');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function escaped(text: string): string {
  return text.replace(/[.+*?()[\]{}|^$\\]/g, '\\$&');
}

/** As nginx compares: only A to Z have two cases. */
function lowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
