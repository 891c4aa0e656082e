import { z } from 'zod';
import { nearest } from '#text/nearest.ts';
import { slugify } from '#text/slug.ts';
import { isMoment, readMoment } from '../file/moment.ts';
import { profileNames } from '../site/profiles.ts';
import { meaningAt } from './guide.ts';
import { reject } from './reject.ts';
import { count, isWebAddress, text, webAddress, yesNo } from './text.ts';

const portalAddress = text.transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const whole =
    url && /^https?:$/.test(url.protocol) && isFolder(url.pathname) && !url.search && !url.hash;
  if (whole) return url.origin + url.pathname.replace(/\/$/, '');
  return reject(context, 'site-url-wrong', { nearest: nearestAddress(value) });
});

const timeZone = text.transform((value, context) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return value;
  } catch {
    return reject(context, 'time-zone-unknown', {});
  }
});

const language = text.transform((value, context) =>
  value === 'vi' ? value : reject(context, 'value-wrong', { nearest: 'vi' }),
);

/** What owners call the kinds of portals. */
const profileWords = {
  portal: /^(?:cong|co-quan|nha-nuoc)/,
  press: /^(?:bao|tap-chi|toa-soan|newspaper)/,
  aggregator: /tong-hop|^trang-(?:tin|thong-tin)/,
};

const profile = text.transform((value, context) => {
  const known = profileNames.find((name) => name === value.toLowerCase());
  const meant = profileNames.find((name) => profileWords[name].test(slugify(value)));
  return (
    known ?? reject(context, 'value-wrong', { nearest: meant ?? nearest(value, profileNames) })
  );
});

/** A calendar day, in any form in which writers give days; no zone moves it. */
const day = text.transform((value, context) => {
  const result = readMoment(value, 'UTC');
  if (isMoment(result)) return result.day;
  const { kind, ...facts } = result;
  return reject(context, kind, facts);
});

const licence = z.union([
  text,
  z.strictObject({
    number: text.optional().meta({ description: 'Số giấy phép, như 45/GP-BVHTTDL.' }),
    date: day.optional().meta({ description: 'Ngày cấp giấy phép, như 2026-03-18.' }),
    issuer: text.optional().meta({ description: 'Cơ quan cấp giấy phép.' }),
  }),
]);

/** An address or a path, or in a menu the id of a section or a page. */
const target = text.transform((value, context) =>
  /\s/.test(value) || /^(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:/i.test(value)
    ? reject(context, 'value-wrong', {})
    : value,
);

/** An address from the portal's root, or a whole one. */
const file = text.transform((value, context) => {
  if (value.startsWith('/') || isWebAddress(value)) return value;
  const path = value.replace(/^[./]+/, '');
  const nearest = /^[\w./-]+$/.test(path) ? `/${path}` : undefined;
  return reject(context, 'value-wrong', { nearest });
});

const link = z.strictObject({
  title: text.meta({ description: 'Chữ hiện ra của liên kết.' }),
  url: target.meta({ description: 'Địa chỉ bắt đầu bằng https:// hoặc “/”.' }),
});

const banner = z.strictObject({
  image: text.meta({ description: 'Tệp ảnh, tính từ thư mục nội dung, như ./banner/hoi-cho.jpg.' }),
  alt: text.meta({ description: 'Lời tả ảnh, cũng là chữ của liên kết.' }),
  url: target.meta({ description: 'Địa chỉ bắt đầu bằng https:// hoặc “/”.' }),
});

/** What a static portal cannot do by itself, and asks of servers that its owner names. */
const hooks = z.strictObject({
  visitCounter: webAddress
    .optional()
    .meta({ description: 'Ảnh đếm lượt xem của dịch vụ thống kê, bắt đầu bằng https://.' }),
  mostRead: file.optional().meta({
    description:
      'Địa chỉ của danh sách đọc nhiều (nhóm title và url) do nơi khác cập nhật, bắt đầu bằng “/” hoặc https://, như /most-read.json.',
  }),
  comments: webAddress
    .optional()
    .meta({ description: 'Biểu mẫu góp ý; {url} được thay bằng địa chỉ bài.' }),
  poll: link.optional().meta({ description: 'Cuộc thăm dò ý kiến: title và url.' }),
});

const menuEntry = {
  section: text.optional().meta({ description: 'Mã một chuyên mục trong sections.yml.' }),
  page: text.optional().meta({ description: 'Mã một trang trong thư mục pages/.' }),
  url: target.optional().meta({ description: 'Địa chỉ bắt đầu bằng https:// hoặc “/”.' }),
  title: text
    .optional()
    .meta({ description: 'Chữ hiện ra; bỏ trống thì lấy tên chuyên mục hay tên trang.' }),
};

const menuChild = z.union([text, z.strictObject(menuEntry)]);

const menuItem = z.union([
  text,
  z.strictObject({
    ...menuEntry,
    children: z
      .array(menuChild)
      .optional()
      .meta({ description: 'Các mục nằm dưới mục này; cấp thứ hai là cấp cuối.' }),
  }),
]);

const backends = ['github', 'gitlab', 'gitea'] as const;

const backend = text.transform((value, context) => {
  const known = backends.find((name) => name === value.toLowerCase());
  return known ?? reject(context, 'value-wrong', { nearest: nearest(value, backends) });
});

const repository = text.transform((value, context) =>
  /^[\w.-]+(?:\/[\w.-]+)+$/.test(value) ? value : reject(context, 'value-wrong', {}),
);

/** Where the web form keeps articles, and how writers sign in there. */
const admin = z
  .strictObject({
    backend: backend.meta({ description: 'Nơi giữ kho nội dung: github, gitlab hoặc gitea.' }),
    repo: repository.meta({ description: 'Tên kho trên nơi ấy, như songtra/cong-thong-tin.' }),
    branch: text.optional().meta({ description: 'Nhánh mà cổng được dựng từ đó: main.' }),
    folder: text
      .optional()
      .meta({ description: 'Thư mục nội dung trong kho: content; là cả kho thì viết dấu chấm.' }),
    server: webAddress
      .optional()
      .meta({ description: 'Địa chỉ máy chủ GitLab hay Gitea, bắt đầu bằng https://.' }),
    appId: text
      .optional()
      .meta({ description: 'Mã ứng dụng đăng nhập, do GitLab hay Gitea cấp khi đăng ký.' }),
    signIn: webAddress
      .optional()
      .meta({ description: 'Địa chỉ dịch vụ đăng nhập dùng cho GitHub, bắt đầu bằng https://.' }),
    review: yesNo
      .optional()
      .meta({ description: 'true để mỗi bài chờ người khác duyệt; không dùng được với gitea.' }),
  })
  .transform((value, context) => {
    const needed = { github: ['signIn'], gitlab: ['appId'], gitea: ['server', 'appId'] } as const;
    const key = needed[value.backend].find((each) => value[each] === undefined);
    if (value.backend === 'gitea' && value.review) {
      return reject(context, 'value-wrong', {}, 'review');
    }
    if (key === undefined) return value;
    const meaning = meaningAt(siteSchema, ['admin', key]);
    return reject(context, 'key-missing', { key, meaning });
  });

/** `site.yml` as it is written. */
export const siteSchema = z.strictObject({
  name: text.meta({ description: 'Tên cổng, hiện ở đầu mọi trang.' }),
  tagline: text.optional().meta({ description: 'Dòng chữ nhỏ dưới tên cổng.' }),
  url: portalAddress.meta({ description: 'Địa chỉ của cổng, như https://songtra.example.vn.' }),
  language: language.optional().meta({ description: 'Ngôn ngữ của cổng: vi.' }),
  timeZone: timeZone.optional().meta({ description: 'Múi giờ của cổng: Asia/Ho_Chi_Minh.' }),
  profile: profile.optional().meta({
    description:
      'Loại cổng: portal (cổng của cơ quan), press (báo, tạp chí) hoặc aggregator (trang tổng hợp); máy đòi đủ những điều luật buộc loại ấy phải ghi.',
  }),
  imprint: z
    .strictObject({
      governing: text
        .optional()
        .meta({ description: 'Cơ quan chủ quản báo chí, hiện cả dưới tên báo ở đầu trang.' }),
      owner: text.optional().meta({ description: 'Cơ quan chủ quản.' }),
      responsible: text.optional().meta({ description: 'Người chịu trách nhiệm nội dung.' }),
      head: text
        .optional()
        .meta({ description: 'Họ tên người đứng đầu cơ quan báo chí, như Tổng Biên tập.' }),
      address: text.optional().meta({ description: 'Địa chỉ trụ sở.' }),
      phone: text.optional().meta({ description: 'Số điện thoại.' }),
      email: text.optional().meta({ description: 'Thư điện tử.' }),
      licence: licence.optional().meta({
        description: 'Giấy phép hoạt động: một dòng chữ, hoặc một nhóm number, date, issuer.',
      }),
      note: text
        .optional()
        .meta({ description: 'Lời ghi cuối trang, như quy định khi dẫn lại tin.' }),
    })
    .optional()
    .meta({ description: 'Thông tin ở chân trang.' }),
  lists: z
    .strictObject({
      front: count.optional().meta({ description: 'Số bài ở trang chuyên mục, như 20.' }),
      newest: count.optional().meta({ description: 'Số bài trong “Tin mới” ở trang chủ, như 12.' }),
      block: count
        .optional()
        .meta({ description: 'Số bài của mỗi chuyên mục ở trang chủ, như 5.' }),
      feed: count.optional().meta({ description: 'Số bài trong nguồn tin RSS, như 30.' }),
    })
    .optional()
    .meta({ description: 'Số bài trong các danh sách.' }),
  links: z.array(link).optional().meta({ description: 'Liên kết đến các trang bạn.' }),
  services: z
    .array(link)
    .optional()
    .meta({ description: 'Dịch vụ, tiện ích cho người dân, hiện thành khung ở trang chủ.' }),
  banners: z
    .array(banner)
    .optional()
    .meta({ description: 'Ảnh có liên kết, hiện dưới các tin ở trang chủ.' }),
  hooks: hooks
    .optional()
    .meta({ description: 'Những việc cần máy chủ bên ngoài; bỏ trống thì không có gì.' }),
  offline: yesNo.optional().meta({
    description: 'false để máy của bạn đọc không giữ bản lưu; bỏ trống thì giữ những bài vừa đọc.',
  }),
  menu: z
    .array(menuItem)
    .optional()
    .meta({ description: 'Menu, nhiều nhất hai cấp; bỏ trống thì menu là các chuyên mục.' }),
  admin: admin
    .optional()
    .meta({ description: 'Trang viết bài ở /quan-tri/; bỏ trống thì cổng không có trang ấy.' }),
});

export type SiteFile = z.infer<typeof siteSchema>;
export type AdminFile = z.infer<typeof admin>;
export type MenuFileItem = z.infer<typeof menuItem>;
export type MenuFileChild = z.infer<typeof menuChild>;

/** A folder of the host in which a portal may lie. It becomes part of every address, so nothing in it needs encoding. */
function isFolder(path: string): boolean {
  return /^(?:\/[\w~][\w.~-]*)*\/?$/.test(path) && !/\.(?:html?|php|aspx?|jsp)$/i.test(path);
}

function nearestAddress(value: string): string | undefined {
  const [, host, path = ''] =
    /^(?:[a-z]+:\/*)?([\w.-]+\.[a-z]{2,}(?::\d+)?)([^?#]*)/i.exec(value) ?? [];
  return host && `https://${host}${isFolder(path) ? path.replace(/\/$/, '') : ''}`;
}
