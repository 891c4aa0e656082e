import { formatMoment, formatMonth } from '#portal/date-text.ts';
import type { Numbers } from './numbers.ts';
import { meanLength, type Tally } from './tally.ts';
import { type Column, textTable } from './text-table.ts';

/** The numbers as tables for the command window. */
export function numbersReport(numbers: Numbers): string {
  const { period, whole, months, sections, authors, kinds } = numbers;
  const tables = [
    `Thống kê từ tháng ${formatMonth(period.from)} đến tháng ${formatMonth(period.to)}`,
    titled(
      'Theo tháng',
      textTable(columns('Tháng'), [
        ...months.map((each) => [formatMonth(each.month), ...cellsOf(each)]),
        ['Cả kỳ', ...cellsOf(whole)],
      ]),
    ),
    titled(
      'Theo chuyên mục (bài của chính chuyên mục, không gộp chuyên mục con)',
      textTable(
        [...columns('Chuyên mục'), { title: 'Bài mới nhất' }, right('Số ngày chưa có bài mới')],
        sections.map((each) => [
          each.title,
          ...cellsOf(each),
          each.newest ? formatMoment(each.newest) : 'chưa có bài',
          grouped(each.days),
        ]),
      ),
    ),
    titled(
      'Theo tác giả (bài của hai người tính cho cả hai)',
      textTable(
        columns('Tác giả'),
        authors.map((each) => [each.name ?? '(không ghi tác giả)', ...cellsOf(each)]),
      ),
    ),
    titled(
      'Theo thể loại',
      textTable(
        columns('Thể loại'),
        kinds.map((each) => [each.name, ...cellsOf(each)]),
      ),
    ),
  ];
  return `${tables.join('\n\n')}\n`;
}

function titled(title: string, table: string): string {
  return `${title}\n\n${table}`;
}

function columns(first: string): Column[] {
  return [{ title: first }, right('Số bài'), right('Số chữ'), right('Trung bình')];
}

function right(title: string): Column {
  return { title, align: 'right' };
}

function cellsOf(tally: Tally): string[] {
  return [tally.articles, tally.syllables, meanLength(tally)].map(grouped);
}

/** `12.345`, as numbers are written in Vietnam. */
function grouped(number: number | undefined): string {
  return number === undefined ? '–' : String(number).replace(/\B(?=(\d{3})+$)/g, '.');
}
