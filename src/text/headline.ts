/** Words that a number behind them completes: `Quốc lộ 19`, `quý III`. */
const WORDS =
  'lớp|lộ|số|quý|tháng|ngày|năm|khóa|khoá|đợt|kỳ|quyết|định|thị|cấp|vòng|tập|thứ|phường|quận|khu|tuyến';
const NUMBER = '(?:\\d{1,4}|[IVX]{1,5})(?![\\p{L}\\p{M}\\p{N}])';
/** Behind such a word or a name (the first word has a capital, too, and need not be one), and between a number and its unit. */
const blanks = new RegExp(
  `(?<=\\s(?:${WORDS}|\\p{Lu}\\p{Ll}[\\p{Ll}\\p{M}]*)) (?=${NUMBER})|(?<=\\d) (?=%|(?:tỷ|tỉ|triệu)(?!\\p{L}))`,
  'gu',
);

/**
 * A title as it stands large on a page: no line ends between a name and its number, or a number and its unit.
 *
 * @param title in NFC
 * @example headline('Thông xe cầu Trà Giang 2') // 'Thông xe cầu Trà Giang\u00a02'
 */
export function headline(title: string): string {
  return title.replace(blanks, '\u00a0');
}
