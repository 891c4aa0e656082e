import { formatMonth } from '#portal/date-text.ts';
import type { Moment } from '#portal/moment.ts';
import { type Cell, csvText } from './csv.ts';
import type { Numbers } from './numbers.ts';
import { meanLength, type Tally } from './tally.ts';

/** One table of all numbers, so that a spreadsheet can filter and sum them; the first column names what a row tells of. */
export function numbersCsv({ whole, months, sections, authors, kinds }: Numbers): string {
  return csvText([
    [
      'Thống kê',
      'Tên',
      'Số bài',
      'Số chữ',
      'Số chữ trung bình một bài',
      'Bài mới nhất',
      'Số ngày chưa có bài mới',
    ],
    ['Cả kỳ', '', ...numbersOf(whole), undefined, undefined],
    // A spreadsheet makes a day of a bare 01/2026.
    ...months.map((each) => tallyRow('Theo tháng', `Tháng ${formatMonth(each.month)}`, each)),
    ...sections.map((each) => [
      'Theo chuyên mục',
      each.title,
      ...numbersOf(each),
      each.newest && sortable(each.newest),
      each.days,
    ]),
    ...authors.map((each) => tallyRow('Theo tác giả', each.name ?? '(không ghi tác giả)', each)),
    ...kinds.map((each) => tallyRow('Theo thể loại', each.name, each)),
  ]);
}

function tallyRow(group: string, name: string, tally: Tally): Cell[] {
  return [group, name, ...numbersOf(tally), undefined, undefined];
}

function numbersOf(tally: Tally): Cell[] {
  return [tally.articles, tally.syllables, meanLength(tally)];
}

/** Every spreadsheet reads this as a day, whatever order of day and month it shows. */
function sortable({ day, time }: Moment): string {
  return time ? `${day} ${time}` : day;
}
