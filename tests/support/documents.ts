import { createRandom, type Random } from '../../bench/random.ts';
import { article, type ContentFiles } from './content.ts';
import type { NodeSearch } from './search.ts';

/** A kind of official text, with how its numbers are written: `N` is the number, `Y` the year. */
const KINDS = [
  ['Quyết định', 'N/QĐ-UBND', 'Ủy ban nhân dân tỉnh'],
  ['Quyết định', 'N/Y/QĐ-UBND', 'Ủy ban nhân dân tỉnh'],
  ['Nghị quyết', 'N/NQ-HĐND', 'Hội đồng nhân dân tỉnh'],
  ['Nghị định', 'N/Y/NĐ-CP', 'Chính phủ'],
  ['Thông tư', 'N/Y/TT-BNNMT', 'Bộ Nông nghiệp và Môi trường'],
  ['Chỉ thị', 'N-CT/TU', 'Tỉnh ủy'],
  ['Nghị quyết', 'N-NQ/TU', 'Tỉnh ủy'],
  ['Kế hoạch', 'N/KH-UBND', 'Ủy ban nhân dân tỉnh'],
  ['Thông báo', 'N-TB/TU', 'Tỉnh ủy'],
  ['Công văn', 'N/UBND-KGVX', 'Ủy ban nhân dân tỉnh'],
] as const;

const MATTERS = [
  'phát triển kinh tế biển',
  'bảo vệ rừng đầu nguồn',
  'tuyển sinh vào lớp 10',
  'phòng, chống bão và lũ',
  'cải cách thủ tục hành chính',
  'giá đất trên địa bàn',
  'hỗ trợ hộ nghèo',
  'nuôi tôm trên cát',
];
const ACTS = [
  'Về việc triển khai',
  'Quy định về',
  'Ban hành Kế hoạch',
  'Tăng cường công tác',
  'Phê duyệt Đề án',
];

/** Numbers that officials give to `count` texts of several years; some differ by a digit only, none are equal. */
export function documentNumbers(
  count: number,
  seed: number,
): { number: string; of: number; year: number }[] {
  const random = createRandom(seed);
  const taken = new Set<string>();
  const numbers: { number: string; of: number; year: number }[] = [];
  while (numbers.length < count) {
    const of = random.below(KINDS.length);
    const year = 2019 + random.below(8);
    const number =
      KINDS[of]?.[1].replace('N', String(1 + random.below(300))).replace('Y', String(year)) ?? '';
    if (taken.has(number)) continue;
    taken.add(number);
    numbers.push({ number, of, year });
  }
  return numbers;
}

/** A portal of the documents with such numbers, and of news that name them in running text. */
export function portalOfDocuments(
  numbers: ReturnType<typeof documentNumbers>,
  seed: number,
): ContentFiles {
  const random = createRandom(seed + 1);
  const files: ContentFiles = {};
  for (const { number, of, year } of numbers) {
    const [kind, , issuer] = KINDS[of] ?? KINDS[0];
    files[
      `documents/${year}/${number
        .toLowerCase()
        .replace(/đ/g, 'd')
        .replace(/[^a-z0-9]+/g, '-')}.yml`
    ] =
      `number: ${number}\nkind: ${kind}\nissuer: ${issuer}\nabstract: ${random.pick(ACTS)} ${random.pick(MATTERS)}\nissued: ${dayIn(year, random)}\n`;
  }
  for (const [at, { number, of, year }] of numbers.entries()) {
    if (at % 3 > 0) continue;
    const matter = random.pick(MATTERS);
    const text = `Thực hiện ${KINDS[of]?.[0]} số ${number} về ${matter}, các xã đã họp dân. `;
    files[`articles/thoi-su/${year}/tin-${at}.md`] = article(
      `Các xã bàn về ${matter}, đợt ${at}`,
      dayIn(year, random),
      text.repeat(1 + random.below(4)),
    );
  }
  return files;
}

/** How readers type a number, each with what they change. */
export const SPELLINGS: Record<string, (number: string) => string> = {
  'as it is printed': (number) => number,
  'with dashes for slashes': (number) => number.replaceAll('/', '-'),
  'with slashes for dashes': (number) => number.replaceAll('-', '/'),
  'with D for Đ': (number) => number.replaceAll('Đ', 'D'),
  'in small letters without accents': (number) => number.toLowerCase().replaceAll('đ', 'd'),
  'with blanks for signs': (number) => number.replace(/[-/]/g, ' '),
};

function dayIn(year: number, random: Random): string {
  return `${year}-0${1 + random.below(9)}-${10 + random.below(18)}`;
}

/** What was asked, and which document came first in place of the one of that number. */
export async function missedNumbers(
  search: NodeSearch,
  numbers: readonly { number: string }[],
  spell: (number: string) => string,
): Promise<string[]> {
  const missed: string[] = [];
  for (const { number } of numbers) {
    const { results } = await search.ask(spell(number), { show: 1 });
    const title = results[0]?.title.map(({ text }) => text).join('') ?? '';
    if (!title.endsWith(` số ${number}`)) missed.push(`${spell(number)}: ${title}`);
  }
  return missed;
}
