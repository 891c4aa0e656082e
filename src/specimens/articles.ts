import type { Article } from '#portal/article.ts';
import type { Moment } from '#portal/moment.ts';
import type { Picture } from '#portal/picture.ts';

/** A picture of the portal's own files in the shape of a photograph. */
export const picture: Picture = {
  image: { url: '/favicon.svg', width: 1200, height: 800 },
  alt: 'Dấu của cổng: ba dòng chữ trên một con sông',
  caption: 'Chú thích dài vừa đủ để xuống dòng thứ hai trên điện thoại, có cả ngày 24/11/2026.',
  credit: 'Lê Thị Hồng Nhạn',
};

/** @example momentOf('2026-11-24', '08:30') */
export function momentOf(day: string, time?: string): Moment {
  const instant = Date.parse(`${day}T${time ?? '00:00'}:00+07:00`);
  return { day, instant, ...(time && { time }) };
}

const titles = [
  'Mưa lớn kéo dài, ba hồ chứa điều tiết trước 18 giờ',
  'Tin ngắn',
  'Ủy ban nhân dân tỉnh chỉ đạo Sở Nông nghiệp và Môi trường, Ban Chỉ huy phòng thủ dân sự tỉnh rà soát toàn bộ các khu dân cư ven sông trước ngày 30/11/2026',
  'Nghiêng nghiêng khuỷu đường Nguyễn Nghiễm',
  'Chợ phiên “Suối Vàng”: 120 gian hàng, 3.400 lượt khách',
  'Hội nghị tổng kết',
];

/** An article that is not there; a later one of more than one a day, so that each list is full. */
export function articleOf(number: number, over: Partial<Article> = {}): Article {
  const day = new Date(Date.UTC(2026, 10, 24) - Math.floor(number / 3) * 86_400_000);
  const slug = `mau-${number}`;
  const section = over.section ?? 'thoi-su';
  return {
    id: `${section}/${slug}`,
    section,
    slug,
    title: titles[number % titles.length] ?? '',
    date: momentOf(day.toISOString().slice(0, 10), number % 2 === 0 ? '08:30' : undefined),
    summary:
      'Sapo cho biết điều quan trọng nhất của bài trong một hai câu, để người đọc lướt cũng nắm được việc.',
    authors: ['Minh Hằng'],
    sources: [],
    tags: [
      { id: 'chuyen-doi-so', name: 'Chuyển đổi số' },
      { id: 'phong-chong-thien-tai', name: 'Phòng, chống thiên tai' },
    ],
    featured: false,
    related: [],
    corrections: [],
    attachments: [],
    fingerprint: '',
    ...(number % 3 !== 1 && { picture }),
    ...over,
  };
}
