import { z } from 'zod';
import { attachment } from './article.ts';
import { oneOrMany } from './list.ts';
import { lastMoment, moment } from './moment.ts';
import { pageKeys } from './page.ts';

/** The front matter of a notice. */
export function noticeSchema(timeZone: string) {
  return z.strictObject({
    ...pageKeys(timeZone),
    from: moment(timeZone).meta({
      description:
        'Ngày bắt đầu thông báo: 2022-08-03. Chưa tới ngày thì thông báo chờ đến lúc đó.',
    }),
    until: lastMoment(timeZone)
      .optional()
      .meta({ description: 'Ngày cuối của thông báo: 2022-08-10; sau đó rời trang chủ.' }),
    attachments: oneOrMany(attachment)
      .optional()
      .meta({ description: 'Tệp đính kèm, mỗi tệp một nhóm file và title.' }),
  });
}
