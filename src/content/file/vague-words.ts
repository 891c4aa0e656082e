/** Words that point, ask or open, and name nothing. */
const POINTING =
  'tại ở đây đó này xem đọc tải về xuống thêm tiếp nữa chi tiết bấm nhấn nhấp ấn kích click vào theo link liên kết đường dẫn mời xin vui lòng click here read see more link this';

const pointing = new Set(POINTING.split(' '));

/**
 * Whether the words of a link tell nothing of where it leads: those who have links read to them hear nothing else.
 *
 * @example isVague('Xem thêm tại đây »') // true
 * isVague('Xem kế hoạch diễn tập') // false
 */
export function isVague(text: string): boolean {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.every((word) => pointing.has(word)) ?? false;
}
