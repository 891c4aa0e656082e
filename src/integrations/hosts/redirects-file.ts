import type { Redirects } from '#portal/redirects.ts';
import { requestPath } from './request-path.ts';

/**
 * `_redirects`, which Netlify and Cloudflare Pages read: a rule a line, the first that fits counts.
 *
 * @param base folder of the host in which the portal lies, without a slash at its end
 * @example redirectsFile({ addresses: [], sections: [{ from: '/cu/', to: '/moi/' }] }, '') // '/cu/* /moi/:splat 301\n'
 */
export function redirectsFile({ addresses, sections }: Redirects, base: string): string {
  const rules = [
    ...addresses.map(({ from, to }) => [requestPath(base + from), base + to]),
    ...sections.map(({ from, to }) => [`${base}${from}*`, `${base}${to}:splat`]),
  ];
  return rules.map((rule) => `${rule.join(' ')} 301\n`).join('');
}
