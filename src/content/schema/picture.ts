import { z } from 'zod';
import { reject } from './reject.ts';
import { count, isWebAddress, text, yesNo } from './text.ts';

const words = {
  alt: text.optional().meta({ description: 'Một câu tả ảnh cho người không nhìn thấy ảnh.' }),
  caption: text.optional().meta({ description: 'Chú thích in dưới ảnh.' }),
  credit: text.optional().meta({ description: 'Người chụp hoặc nguồn ảnh.' }),
  aiGenerated: yesNo
    .optional()
    .meta({ description: 'true nếu ảnh do trí tuệ nhân tạo tạo ra; bạn đọc sẽ thấy ghi chú này.' }),
  width: count.optional().meta({ description: 'Chiều rộng của ảnh, tính bằng điểm ảnh.' }),
  height: count.optional().meta({ description: 'Chiều cao của ảnh, tính bằng điểm ảnh.' }),
};

/** Where a picture is: `path` as the writer gave it, from the folder of the article, or `url`. */
const place = text.transform((src, context): { path?: string; url?: string } => {
  if (isWebAddress(src)) return { url: src };
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src)
    ? reject(context, 'value-wrong', {})
    : { path: src };
});

/**
 * The picture of an article. Given as a bare path it stands beside the title, which says what it shows: its `alt`
 * is empty. Given as a group without `alt`, `alt` is absent.
 */
export const picture = z.union([
  place.transform((where) => ({ ...where, alt: '' })),
  z
    .strictObject({
      src: place.meta({
        description:
          'Tên tệp ảnh, tính từ thư mục của bài, như “./anh.jpg”; hoặc địa chỉ https:// của ảnh.',
      }),
      ...words,
    })
    .transform(({ src, ...rest }) => ({ ...src, ...rest })),
]);

/** A picture: `path` from the content folder, or `url`. */
export interface PictureData {
  path?: string;
  url?: string;
  alt: string;
  caption?: string;
  credit?: string;
  aiGenerated?: boolean;
  /** Pixels. */
  width?: number;
  height?: number;
}
