export type Cell = string | number | undefined;

/**
 * A table as a file that Excel opens by itself: UTF-8 with a byte order mark, lines that end in CR LF.
 *
 * Cells are parted by `;`: where the comma is the decimal sign, as in Vietnam, Excel's own list sign is the semicolon,
 * and other programs ask or find out. No `sep=` stands above: Excel then overlooks the byte order mark, and takes
 * Vietnamese for another encoding.
 *
 * @example csvText([['Tên', 'Số bài'], ['Kinh tế', 12]]) // '\ufeff"Tên";"Số bài"\r\n"Kinh tế";12\r\n'
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(written).join(';')}\r\n`).join('')}`;
}

/** Numbers are whole, as a decimal sign means something else on the next computer. */
function written(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? String(cell) : `"${harmless(cell).replaceAll('"', '""')}"`;
}

/**
 * No part of a text may be run as a formula, nor what a spreadsheet with another list sign takes for the next cell.
 * An apostrophe has them taken as text.
 */
function harmless(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=^|[,;])(?=[\s"']*[=+\-@＝＋－＠])/g, "'");
}
