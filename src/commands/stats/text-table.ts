/** A column of a printed table. */
export interface Column {
  title: string;
  /** Numbers stand on the right. */
  align?: 'right';
}

/**
 * A table for the command window: a head, a line, the rows.
 *
 * @example textTable([{ title: 'Tháng' }, { title: 'Số bài', align: 'right' }], [['01/2026', '12']])
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const head = columns.map(({ title }) => title);
  const widths = columns.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => widthOf(row[at] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => {
        const blanks = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
        return columns[at]?.align === 'right' ? blanks + cell : cell + blanks;
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Composed letters take one place each, whatever accents they carry. */
function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
