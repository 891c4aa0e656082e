/**
 * Lower case without accents, as readers type into a search box.
 *
 * @example fold('Đảng bộ tỉnh Hà Tĩnh') // 'dang bo tinh ha tinh'
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
}
