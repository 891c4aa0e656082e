import type { Random } from './random.ts';

const ONSETS = 'b c ch d đ g gi h kh l m n nh ph qu r s t th tr v x'.split(' ');
const RHYMES = (
  'a à á ả ạ an án ản ang áng ao áo ảo ay ấy ân ấn ập ất ăn ắn ắng e è ẻ em én ê ế ề ể ên ến iên iến iện ' +
  'iêu iểu o ó ò ong óng ông ống ồng ộng ôi ối ồi ơ ờ ở ới ợi u ù ú ủ ụ ung úng ương ường ưởng ượng ươi ưới uyên uyết'
).split(' ');

/**
 * Words of two syllables that look Vietnamese and mean nothing, the frequent ones first.
 *
 * @example vocabulary(random, 6000)[0] // 'thường động'
 */
export function vocabulary(random: Random, size: number): string[] {
  const words = new Set<string>();
  while (words.size < size) words.add(`${syllable(random)} ${syllable(random)}`);
  return [...words];
}

function syllable(random: Random): string {
  return random.pick(ONSETS) + random.pick(RHYMES);
}
