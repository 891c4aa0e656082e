import { z } from 'zod';
import { pageKeys } from './page.ts';
import { picture } from './picture.ts';

/** The front matter of a running story. */
export function eventSchema(timeZone: string) {
  return z.strictObject({
    ...pageKeys(timeZone),
    image: picture
      .optional()
      .meta({ description: 'Ảnh của sự kiện: “./anh.jpg”, hoặc một nhóm src, alt, caption.' }),
  });
}
