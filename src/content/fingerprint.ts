import { syllables } from '#text/syllables.ts';
import { COMMON_PAIRS } from './common-pairs.ts';

/** Characters of the body that tell what an article is about; later ones repeat or wander. */
const REACH = 1500;
/** Four base-36 digits: 1.7 million codes, so that two articles share one by chance once in forty. */
const CODES = 36 ** 4;
/** Keeps an endless lead from filling the store: 1.4 KB. */
const MOST = 350;

/**
 * What "Đọc thêm" compares: a code of four base-36 digits for each pair of neighbouring syllables in title, lead and
 * the first 1,500 characters of the body (plain text), each pair once, in order of appearance; common pairs left out.
 *
 * @example fingerprint('Cầu Trà Giang', undefined, '') // 8 characters: 'cầu trà' and 'trà giang'
 */
export function fingerprint(title: string, lead: string | undefined, bodyText: string): string {
  const codes = new Set<string>();
  for (const text of [title, lead ?? '', bodyText.slice(0, REACH)]) {
    const all = syllables(text);
    for (let at = 1; at < all.length; at++) {
      const pair = `${all[at - 1]} ${all[at]}`;
      if (!COMMON_PAIRS.has(pair)) codes.add(code(pair));
    }
  }
  return [...codes].slice(0, MOST).join('');
}

/** FNV-1a over UTF-16 units, folded into the range of codes. */
function code(pair: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < pair.length; at++) {
    hash = Math.imul(hash ^ pair.charCodeAt(at), 0x01000193);
  }
  return ((hash >>> 0) % CODES).toString(36).padStart(4, '0');
}
