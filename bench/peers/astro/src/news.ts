import { type CollectionEntry, getCollection } from 'astro:content';

export type News = CollectionEntry<'news'>;
export const sections: Record<string, string> = {
  'thoi-su': 'Thời sự',
  'xay-dung-dang': 'Xây dựng Đảng',
  'mat-tran': 'Mặt trận',
  'kinh-te': 'Kinh tế',
  'nong-nghiep': 'Nông nghiệp',
  'giao-duc': 'Giáo dục',
  'y-te': 'Y tế',
  'van-hoa': 'Văn hóa',
};
export const sectionOf = ({ id }: News) => id.split('/')[0] as string;
export const slugOf = ({ id }: News) => id.split('/').at(-1) as string;
export const urlOf = (news: News) => `/${sectionOf(news)}/${slugOf(news)}/`;
export const dayOf = ({ data }: News) =>
  // Vietnam's clock is seven hours ahead.
  new Date(data.date.getTime() + 7 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().join('/');

let loading: Promise<News[]> | undefined;
/** Newest first, sorted once. */
export function allNews(): Promise<News[]> {
  loading ??= getCollection('news').then((news) =>
    news.sort((a, b) => Number(b.data.date) - Number(a.data.date)),
  );
  return loading;
}
