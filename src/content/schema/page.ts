import { z } from 'zod';
import { alias } from './article.ts';
import { oneOrMany } from './list.ts';
import { moment } from './moment.ts';
import { text, yesNo } from './text.ts';

/** The front matter of a standing page. */
export function pageSchema(timeZone: string) {
  return z.strictObject(pageKeys(timeZone));
}

/** What everything with a page of its own may say. */
export function pageKeys(timeZone: string) {
  return {
    title: text.meta({ description: 'Tên trang, viết như sẽ hiện trên cổng.' }),
    lead: text.optional().meta({ description: 'Đoạn mở đầu của trang.' }),
    updated: moment(timeZone).optional().meta({ description: 'Ngày sửa trang gần nhất.' }),
    draft: yesNo.optional().meta({ description: 'true khi trang còn là bản nháp, chưa đăng.' }),
    aliases: oneOrMany(alias)
      .optional()
      .meta({ description: 'Địa chỉ cũ của trang; ai mở sẽ được đưa về đây.' }),
  };
}
