import { describe, expect, it } from 'vitest';
import { siteSchema } from '#content/schema/site.ts';

const read = (url: string) => siteSchema.safeParse({ name: 'Cổng', url });

describe('the address of the portal', () => {
  it.each([
    ['https://tinh.example.vn', 'https://tinh.example.vn'],
    ['https://Tinh.example.vn/', 'https://tinh.example.vn'],
    ['https://tinh.example.vn/song-tra', 'https://tinh.example.vn/song-tra'],
    ['https://tinh.example.vn/song-tra/', 'https://tinh.example.vn/song-tra'],
    ['https://tinh.github.io/Cong_Tin.2', 'https://tinh.github.io/Cong_Tin.2'],
    ['http://localhost:8080/a/b/', 'http://localhost:8080/a/b'],
  ])('%s is taken', (written, url) => {
    expect(read(written).data?.url).toBe(url);
  });

  it.each([
    ['https://tinh.example.vn/index.html', 'https://tinh.example.vn'],
    ['https://tinh.example.vn/tin/?trang=1', 'https://tinh.example.vn/tin'],
    ['https://tinh.example.vn/tin#dau', 'https://tinh.example.vn/tin'],
    ['https://tinh.example.vn/Sông Trà', 'https://tinh.example.vn'],
    ['https://tinh.example.vn/tin//a', 'https://tinh.example.vn'],
    ['tinh.example.vn/song-tra/', 'https://tinh.example.vn/song-tra'],
    ['/song-tra', undefined],
  ])('%s is not, and %s may be meant', (written, nearest) => {
    expect(read(written).error?.issues).toMatchObject([{ params: { facts: { nearest } } }]);
  });
});
