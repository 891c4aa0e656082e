import type { Fingerprint } from '#portal/article.ts';

/** Characters of running text that tell what an article is about; later ones repeat or wander. */
const REACH = 1500;
/** Four digits of base 36: 1.7 million codes, so two articles share a code by chance once in forty. */
const CODES = 36 ** 4;

/**
 * What "Đọc thêm" compares: a code of four base-36 digits for each pair of neighbouring syllables in title,
 * lead and the first 1,500 characters of the body (plain text), each pair once, in order of appearance.
 * At most about 1.5 KB.
 *
 * @example fingerprint('Đảng bộ tỉnh', undefined, '') // 8 characters: two pairs
 */
export function fingerprint(
  title: string,
  lead: string | undefined,
  bodyText: string,
): Fingerprint {
  const codes = new Set<string>();
  for (const text of [title, lead ?? '', bodyText.slice(0, REACH)]) {
    let before: string | undefined;
    for (const syllable of syllables(text)) {
      if (before !== undefined) codes.add(code(`${before} ${syllable}`));
      before = syllable;
    }
  }
  return [...codes].join('');
}

/** FNV-1a over UTF-16 units, folded into the range of codes. */
function code(pair: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < pair.length; i++) hash = Math.imul(hash ^ pair.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) % CODES).toString(36).padStart(4, '0');
}

function syllables(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
