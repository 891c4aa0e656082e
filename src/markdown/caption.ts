const makers =
  'Ảnh(?: minh h(?:ọa|oạ)| tư liệu)?|Nguồn(?: ảnh)?|Minh h(?:ọa|oạ)|Đồ h(?:ọa|oạ)|ẢNH|NGUỒN';
const lastCredit = new RegExp(`^(.*[\\s.,;:!?…–—-]|)(\\(?(?:${makers})\\s*:\\s*\\S.*)$`, 'u');

/**
 * A caption taken apart into what is seen and who made the picture.
 *
 * @param caption one line in NFC
 * @example captionParts('Cầu Trà Giang 2. Ảnh: Minh Hằng') // { text: 'Cầu Trà Giang 2.', credit: 'Ảnh: Minh Hằng' }
 */
export function captionParts(caption: string): { text: string; credit?: string } {
  const [, text, credit] = lastCredit.exec(caption) ?? [];
  return credit === undefined ? { text: caption } : { text: (text ?? '').trim(), credit };
}
