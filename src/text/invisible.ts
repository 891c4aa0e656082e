/**
 * Characters that take no room on the page but break words, links and searches: soft hyphen, joiners, direction marks,
 * byte order mark. U+200D is judged apart, because emoji are built with it.
 */
const invisible =
  /\u034f|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const strayJoiner =
  /(?<!\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/**
 * Removes invisible characters. A zero-width joiner stays between emoji.
 *
 * @example withoutInvisible('\ufeffTin\u200b tức 👩\u200d🌾') // 'Tin tức 👩\u200d🌾'
 */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '').replace(strayJoiner, '');
}
