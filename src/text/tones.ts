/** Open syllables whose tone one school writes on the second vowel: `hoà`, `khoẻ`, `thuý`. After q the u is no vowel. */
const onSecondVowel = /o[àáảãạèéẻẽẹ]$|(?<!q)u[ỳýỷỹỵ]$/;

/**
 * One spelling for the two schools of placing a tone: on the first vowel of an open `oa`, `oe`, `uy`.
 *
 * @param syllable one syllable in lower case and NFC
 * @example withToneOnFirstVowel('hoà') // 'hòa'
 */
export function withToneOnFirstVowel(syllable: string): string {
  return syllable.replace(onSecondVowel, (vowels) => {
    const [first, second, tone] = vowels.normalize('NFD');
    return `${first}${tone}${second}`.normalize('NFC');
  });
}
