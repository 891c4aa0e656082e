export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

export interface Page {
  name: string;
  path: string;
  categories: readonly Category[];
}

/** The least that the median of a page may have. */
export const bars: Record<Category, number> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

const all: readonly Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];

export const pages: readonly Page[] = [
  { name: 'home', path: '/', categories: all },
  { name: 'section', path: '/thoi-su/', categories: all },
  { name: 'article with pictures', path: '/van-hoa/le-hoi-cau-ngu-cua-lan/', categories: all },
  {
    name: 'search',
    path: '/tim-kiem/?q=khanh+thanh+cau',
    // It asks search engines to leave it out.
    categories: all.filter((category) => category !== 'seo'),
  },
  { name: 'document', path: '/van-ban/188-qd-ubnd/', categories: all },
];

/** Of an even number the lower one of both in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
