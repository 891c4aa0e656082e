import { z } from 'zod';
import { alias, attachment } from './article.ts';
import { oneOrMany, texts } from './list.ts';
import { lastMoment, moment } from './moment.ts';
import { nearestValue } from './one-of.ts';
import { text, yesNo } from './text.ts';

/** How the writer may say what force a document has; without it the days decide. */
export const validities = {
  pending: 'chưa có hiệu lực',
  valid: 'còn hiệu lực',
  partly: 'hết hiệu lực một phần',
  expired: 'hết hiệu lực',
} as const;

/** The front matter of an official text. */
export function documentSchema(timeZone: string) {
  const numbers = oneOrMany(text).optional();
  return z.strictObject({
    number: text.meta({ description: 'Số, ký hiệu văn bản, như 27-CT/TU hay 42/2022/NĐ-CP.' }),
    kind: text.meta({ description: 'Loại văn bản: Chỉ thị, Quyết định, Kế hoạch.' }),
    issuer: text.meta({ description: 'Cơ quan ban hành văn bản.' }),
    abstract: text.meta({ description: 'Trích yếu nội dung văn bản.' }),
    issued: moment(timeZone).meta({ description: 'Ngày ban hành: 2022-08-03.' }),
    effective: moment(timeZone)
      .optional()
      .meta({ description: 'Ngày có hiệu lực; bỏ trống thì là ngày ban hành.' }),
    expires: lastMoment(timeZone)
      .optional()
      .meta({ description: 'Ngày cuối cùng còn hiệu lực, nếu văn bản có hạn.' }),
    field: texts.optional().meta({ description: 'Lĩnh vực, hoặc danh sách các lĩnh vực.' }),
    signer: text.optional().meta({ description: 'Người ký.' }),
    validity: text
      .transform((value, context) => nearestValue(value, validities, context))
      .optional()
      .meta({
        description:
          'Tình trạng hiệu lực, khi ngày tháng không nói hết: còn hiệu lực, hết hiệu lực, hết hiệu lực một phần, chưa có hiệu lực.',
      }),
    files: oneOrMany(attachment)
      .optional()
      .meta({ description: 'Tệp văn bản, thường là PDF, mỗi tệp một nhóm file và title.' }),
    replaces: numbers.meta({ description: 'Số các văn bản mà văn bản này thay thế.' }),
    amends: numbers.meta({ description: 'Số các văn bản mà văn bản này sửa đổi, bổ sung.' }),
    related: numbers.meta({ description: 'Số các văn bản liên quan.' }),
    updated: moment(timeZone).optional().meta({ description: 'Ngày sửa trang gần nhất.' }),
    draft: yesNo.optional().meta({ description: 'true khi văn bản chưa được đưa lên cổng.' }),
    aliases: oneOrMany(alias)
      .optional()
      .meta({ description: 'Địa chỉ cũ của văn bản; ai mở sẽ được đưa về đây.' }),
  });
}
