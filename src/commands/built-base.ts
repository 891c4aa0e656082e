import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of its host for which a portal was built, with slashes around it. The portal itself is asked, as the content
 * may have changed since.
 *
 * @example builtBase('dist') // '/', or '/tin/' for a portal at https://songtra.example.vn/tin
 */
export function builtBase(out: string): string {
  const [, url] = /^Sitemap: (\S+\/)sitemap-index\.xml$/m.exec(robotsOf(out)) ?? [];
  return url === undefined ? '/' : new URL(url).pathname;
}

function robotsOf(out: string): string {
  try {
    return readFileSync(join(out, 'robots.txt'), 'utf8');
  } catch {
    return '';
  }
}
