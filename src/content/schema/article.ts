import { z } from 'zod';
import type { Moment } from '../file/moment.ts';
import { oneOrMany, tags, texts } from './list.ts';
import { moment, until } from './moment.ts';
import { nearestValue } from './one-of.ts';
import { picture } from './picture.ts';
import { reject } from './reject.ts';
import { eventId, isPublicAddress, publicAddress, text, yesNo } from './text.ts';

/** Kinds of work, as writers name them; an article that names none is news. */
export const articleKinds = {
  news: 'tin',
  story: 'bài',
  interview: 'phỏng vấn',
  photos: 'ảnh',
  video: 'video',
  release: 'thông cáo',
} as const;

/** What newsrooms call works of these kinds. */
const kindWords = {
  news: ['tin-tuc', 'tin-van', 'ban-tin', 'tin-ngan', 'tin-bai'],
  story: [
    'phong-su',
    'ky-su',
    'but-ky',
    'ghi-chep',
    'ghi-nhan',
    'phan-anh',
    'binh-luan',
    'xa-luan',
    'chuyen-luan',
    'tuong-thuat',
    'bai-viet',
    'bai-bao',
  ],
  interview: ['hoi-dap', 'doi-thoai', 'tro-chuyen', 'toa-dam'],
  photos: ['phong-su-anh', 'chum-anh', 'tin-anh', 'hinh-anh', 'thu-vien-anh'],
  video: ['phim', 'clip', 'phong-su-truyen-hinh', 'truyen-hinh'],
  release: ['thong-cao-bao-chi', 'thong-tin-bao-chi', 'thong-bao'],
};

export type ArticleKind = keyof typeof articleKinds;

/**
 * The front matter of an article. Each `description` is a sentence for the writer; a form can be made from them.
 *
 * @param timeZone IANA name of the zone in which days and times without an offset are meant
 */
export function articleSchema(timeZone: string) {
  return z.strictObject({
    title: text.meta({ description: 'Tiêu đề bài, viết như sẽ hiện trên cổng.' }),
    date: moment(timeZone).meta({
      description:
        'Ngày đăng: 2022-08-03, hoặc có giờ: 2022-08-03 14:30. Ngày giờ chưa tới thì bài chờ đến lúc đó.',
    }),
    updated: moment(timeZone)
      .optional()
      .meta({ description: 'Ngày sửa bài gần nhất, viết như ngày đăng.' }),
    lead: text.optional().meta({ description: 'Đoạn mở đầu (sapo) in đậm trên nội dung.' }),
    kicker: text.optional().meta({ description: 'Dòng ngắn đứng trên tiêu đề.' }),
    kind: text
      .transform((value, context) => nearestValue(value, articleKinds, context, kindWords))
      .optional()
      .meta({
        description:
          'Thể loại: tin, bài (cả phóng sự, bình luận), phỏng vấn, ảnh, video, thông cáo.',
      }),
    image: picture
      .optional()
      .meta({ description: 'Ảnh đầu bài: “./anh.jpg”, hoặc một nhóm src, alt, caption, credit.' }),
    author: texts.optional().meta({ description: 'Tên tác giả, hoặc danh sách các tác giả.' }),
    source: oneOrMany(source(timeZone))
      .optional()
      .meta({ description: 'Nguồn tin: tên nguồn, hoặc một nhóm name, url và date.' }),
    tags: tags
      .optional()
      .meta({ description: 'Từ khóa: một danh sách, hoặc một dòng cách nhau bằng dấu phẩy.' }),
    event: eventId
      .optional()
      .meta({ description: 'Mã sự kiện gom nhiều bài lại, như bao-so-9-2025.' }),
    featured: yesNo.optional().meta({ description: 'true để đưa bài vào các tin nổi bật.' }),
    pinned: until(timeZone)
      .optional()
      .meta({ description: 'Bài đứng trên cùng đến hết ngày này, như 2022-08-10.' }),
    draft: yesNo.optional().meta({ description: 'true khi bài còn là bản nháp, chưa đăng.' }),
    expires: until(timeZone)
      .optional()
      .meta({ description: 'Bài tự gỡ sau ngày này, như 2022-12-31; có giờ thì gỡ đúng giờ đó.' }),
    aliases: oneOrMany(alias).optional().meta({
      description: 'Địa chỉ cũ của bài, như /tin-tuc/bai-cu.html; ai mở sẽ được đưa về đây.',
    }),
    related: oneOrMany(articleId)
      .optional()
      .meta({ description: 'Mã các bài đặt đầu mục “Đọc thêm”, như thoi-su/khanh-thanh-cau.' }),
    corrections: oneOrMany(correction(timeZone)).optional().meta({
      description:
        'Các lần đính chính, mỗi lần một nhóm date và text, như [{date: 2022-08-03, text: Sửa tên xã}].',
    }),
    retracted: correction(timeZone).optional().meta({
      description:
        'Khi phải gỡ nội dung bài: một nhóm date và text, như {date: 2022-08-03, text: Nguồn tin không đúng}. Địa chỉ bài còn lại với lời này, bài rời mọi danh sách.',
    }),
    attachments: oneOrMany(attachment)
      .optional()
      .meta({ description: 'Tệp đính kèm, mỗi tệp một nhóm file và title.' }),
  });
}

const source = (timeZone: string) =>
  z.union([
    text.transform((name, context): { name: string; url?: string; date?: Moment } => {
      if (!/^https?:\/\//i.test(name)) return { name };
      if (!isPublicAddress(name)) return reject(context, 'address-wrong', {});
      return { name: new URL(name).host.replace(/^www\./, ''), url: name };
    }),
    z.strictObject({
      name: text.meta({ description: 'Tên nguồn tin.' }),
      url: publicAddress
        .optional()
        .meta({ description: 'Địa chỉ của nguồn, bắt đầu bằng https://.' }),
      date: moment(timeZone)
        .optional()
        .meta({ description: 'Ngày giờ đăng của bài gốc, viết như ngày đăng.' }),
    }),
  ]);

/** An old path of the portal; an address of the portal itself is cut down to its path by the global checks. */
export const alias = text.transform((value, context) => {
  const path = value.replace(/^https?:\/\/[^/]+/i, '');
  const parts = decoded(path).slice(1).split('/');
  if (/^\/[^\s?#\\]+$/.test(path) && !path.includes('//') && parts.every(isName)) return path;
  const nearest = `/${path
    .replace(/[?#].*$/, '')
    .replace(/^[./\\]+/, '')
    .trim()
    .replace(/\s+/g, '-')}`;
  return reject(context, 'alias-wrong', { nearest: nearest === '/' ? undefined : nearest });
});

/** Part of a path that can be the name of a file; the last one is empty where the path ends in a slash. */
function isName(part: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no name may hold them
  return !/^\.{1,2}$|[\u0000-\u001f\\]/.test(part) && new TextEncoder().encode(part).length <= 255;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** `SECTION/SLUG`; slashes around it, as in a URL, do no harm. */
const articleId = text.transform((value) => value.replace(/^\/+|\/+$/g, '').replace(/\.md$/i, ''));

const correction = (timeZone: string) =>
  z.strictObject({
    date: moment(timeZone).meta({ description: 'Ngày đính chính, viết như ngày đăng.' }),
    text: text.meta({ description: 'Lời đính chính.' }),
  });

export const attachment = z.union([
  text.transform((file): { file: string; title?: string } => ({ file })),
  z.strictObject({
    file: text.meta({ description: 'Tên tệp, tính từ thư mục của bài, như “./ke-hoach.pdf”.' }),
    title: text
      .optional()
      .meta({ description: 'Tên hiện cho bạn đọc; bỏ trống thì dùng tên tệp.' }),
  }),
]);
