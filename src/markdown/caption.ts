const makers =
  'Ảnh(?: minh h(?:ọa|oạ)| tư liệu)?|Nguồn(?: ảnh)?|Minh h(?:ọa|oạ)|Đồ h(?:ọa|oạ)|ẢNH|NGUỒN';
const lastCredit = new RegExp(`^(.*[\\s.,;:!?…–—-]|)(\\(?(?:${makers})\\s*:\\s*\\S.*)$`, 'u');
const machines = '(?:AI|trí tuệ nhân tạo)';
/** `Ảnh do AI tạo`, `Ảnh: AI`, `{AI}`, at the end or in brackets there. */
const aiMark = new RegExp(
  `(?:\\{\\s*AI\\s*\\}|(?<![\\p{L}\\p{N}])\\(?(?:Hình )?Ảnh(?: do ${machines} tạo(?: ra)?|\\s*:\\s*${machines})\\)?)\\s*\\.?$`,
  'iu',
);

/** What is said of a picture below it. */
export interface CaptionParts {
  /** What is seen; may be empty. */
  text: string;
  /** Who made it: `Ảnh: Minh Hằng`. */
  credit?: string;
  /** A machine made it, and readers must be told. */
  aiGenerated?: true;
}

/**
 * A caption taken apart into what is seen and who made the picture.
 *
 * @param caption one line in NFC
 * @example captionParts('Cầu Trà Giang 2. Ảnh: Minh Hằng') // { text: 'Cầu Trà Giang 2.', credit: 'Ảnh: Minh Hằng' }
 * @example captionParts('Cầu năm 2050. Ảnh do AI tạo') // { text: 'Cầu năm 2050.', aiGenerated: true }
 */
export function captionParts(caption: string): CaptionParts {
  const rest = caption.replace(aiMark, '').trimEnd();
  const ai = rest === caption.trimEnd() ? {} : { aiGenerated: true as const };
  const [, text, credit] = lastCredit.exec(rest) ?? [];
  if (credit === undefined) return { text: 'aiGenerated' in ai ? rest : caption, ...ai };
  return { text: (text ?? '').trim(), credit, ...ai };
}
