import type { OutsideLink } from './outside-link.ts';
import type { Verdict } from './verdict.ts';

const words: Record<Verdict['grade'], string> = {
  good: '',
  moved: 'GỢI Ý',
  unsure: 'XEM LẠI',
  dead: 'HỎNG',
};

/**
 * What whoever keeps the links should look at, by file and line, and one count at the end.
 *
 * @param verdicts by address
 */
export function linkReport(
  links: readonly OutsideLink[],
  verdicts: ReadonlyMap<string, Verdict>,
): string {
  const told = links.filter(({ address }) => gradeOf(verdicts, address) !== 'good');
  const blocks = [...Map.groupBy(told, ({ file }) => file)].map(([file, found]) =>
    [
      `== ${file.normalize('NFC')}`,
      '',
      ...found.map(({ line, typed, address }) => {
        const { grade, says } = verdicts.get(address) as Verdict;
        return `  dòng ${line}: ${typed}\n    ${words[grade]}: ${says}`;
      }),
    ].join('\n'),
  );
  return `${[...blocks, countSentence(links, verdicts)].join('\n\n')}\n`;
}

function countSentence(
  links: readonly OutsideLink[],
  verdicts: ReadonlyMap<string, Verdict>,
): string {
  if (verdicts.size === 0) return 'Cổng không dẫn đến trang nào ở ngoài.';
  const count = (grade: Verdict['grade']) =>
    [...verdicts.values()].filter((verdict) => verdict.grade === grade).length;
  const found = [
    `${count('dead')} hỏng`,
    `${count('unsure')} cần xem lại`,
    `${count('moved')} đã dời`,
  ].filter((words) => !words.startsWith('0 '));
  const sum = found.length > 0 ? found.join(', ') : 'không có gì hỏng';
  return `Đã hỏi ${verdicts.size} địa chỉ ở ${links.length} chỗ: ${sum}.`;
}

function gradeOf(verdicts: ReadonlyMap<string, Verdict>, address: string): Verdict['grade'] {
  return verdicts.get(address)?.grade ?? 'good';
}
