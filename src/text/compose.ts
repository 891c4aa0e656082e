/** Marks of tone, and of vowel quality, that share one combining class: their order is left as typed by Unicode. */
const reorderable = /([aeoAEO][\u031b\u0323]*)([\u0300-\u0303\u0306\u0309]{2,})/g;
const leftoverMark = /[\u0300-\u0303\u0306\u0309\u031b\u0323]/;
const quality = /[\u0302\u0306]/g;
const tone = /[\u0300\u0301\u0303\u0309]/g;

/**
 * Unicode NFC that also composes Vietnamese vowels whose tone was typed before the circumflex or breve.
 *
 * Canonical ordering cannot help there: `a` + U+0301 + U+0302 and `ấ` are not canonically equivalent.
 *
 * @example compose('tie\u0301\u0302ng') // 'tiếng'
 */
export function compose(text: string): string {
  const composed = text.normalize('NFC');
  if (!leftoverMark.test(composed)) return composed;
  return composed.normalize('NFD').replace(reorderable, inVietnameseOrder).normalize('NFC');
}

function inVietnameseOrder(_: string, base: string, marks: string): string {
  return base + (marks.match(quality) ?? []).join('') + (marks.match(tone) ?? []).join('');
}
