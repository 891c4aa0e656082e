import { z } from 'zod';
import { oneOrMany } from './list.ts';
import { text } from './text.ts';

const section = {
  id: text.meta({ description: 'Mã chuyên mục, cũng là tên thư mục và địa chỉ, như thoi-su.' }),
  title: text.meta({ description: 'Tên chuyên mục, viết như sẽ hiện trên cổng.' }),
  summary: text.optional().meta({ description: 'Một câu giới thiệu chuyên mục.' }),
  aliases: oneOrMany(text)
    .optional()
    .meta({ description: 'Các mã cũ của chuyên mục; địa chỉ cũ sẽ dẫn về đây.' }),
};

/** `sections.yml` as it is written. A third level is read so that it can be named, and is then refused. */
export const sectionsSchema = z.array(
  z.strictObject({
    ...section,
    children: z
      .array(
        z.strictObject({
          ...section,
          children: z
            .unknown()
            .optional()
            .meta({ description: 'Chuyên mục con không có cấp dưới nữa.' }),
        }),
      )
      .optional()
      .meta({ description: 'Các chuyên mục con.' }),
  }),
);

export type SectionsFile = z.infer<typeof sectionsSchema>;
