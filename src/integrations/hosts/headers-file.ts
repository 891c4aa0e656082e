import { immutable, security } from './headers.ts';
import { adminPolicy } from './policy.ts';
import { requestPath } from './request-path.ts';

/** The form for editors, which needs a policy of its own. */
const ADMIN = 'quan-tri';
/** Pictures under which articles are shared. */
const CARDS = '_the';
/** These hold no pages. */
const filesOnly = ['_astro', CARDS, 'pagefind', ADMIN];

/**
 * `_headers`, which Netlify and Cloudflare Pages read. Where several rules fit, their values may be joined; so of any one
 * header no two rules fit the same address. How long pages are kept is left to the hosts, which ask again each time.
 *
 * @param base folder of the host in which the portal lies, without a slash at its end
 * @param folders names below the root, and below `pagefind/`
 * @param policy of all but the editors' form
 */
export function headersFile(
  base: string,
  { roots, index }: { roots: readonly string[]; index: readonly string[] },
  policy: string,
): string {
  const pages = roots.filter((name) => !filesOnly.includes(name));
  // Cloudflare reads a hundred rules, so one stands for all while it can.
  const withPolicy = roots.includes(ADMIN)
    ? ['/', '/404.html', ...pages.map((name) => requestPath(`/${name}/`).concat('*'))]
    : ['/*'];
  return [
    rule(`${base}/*`, security),
    rule(`${base}/_astro/*`, { 'Cache-Control': immutable }),
    ...(roots.includes(CARDS) ? [rule(`${base}/${CARDS}/*`, { 'Cache-Control': immutable })] : []),
    rule(`${base}/sw.js`, { 'Cache-Control': 'no-cache' }),
    rule(`${base}/pagefind/portal.json`, { 'Cache-Control': 'no-cache' }),
    ...index.map((name) => rule(`${base}/pagefind/${name}/*`, { 'Cache-Control': immutable })),
    ...(roots.includes(ADMIN)
      ? [rule(`${base}/${ADMIN}/*`, { 'Content-Security-Policy': adminPolicy })]
      : []),
    ...withPolicy.map((path) => rule(base + path, { 'Content-Security-Policy': policy })),
  ].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
