import { expect, test } from 'vitest';
import { vi } from '#words/vi.ts';
import { words } from '#words/words.ts';

const instant = Date.parse('2022-08-03T14:30+07:00');

test('a language is found whatever its region and case', () => {
  expect(words('vi')).toBe(vi);
  expect(words('vi-VN')).toBe(vi);
  expect(words('VI')).toBe(vi);
});

test('a language without words yet gets Vietnamese', () => {
  expect(words('th')).toBe(vi);
  expect(words('')).toBe(vi);
  expect(words('constructor')).toBe(vi);
});

test('datelines are written as the press writes them', () => {
  const { dateline, weekday } = vi.dates;
  expect(dateline({ day: '2022-08-03', time: '14:30', instant })).toBe('Thứ tư, 03/08/2022 14:30');
  expect(dateline({ day: '2022-08-07', instant })).toBe('Chủ nhật, 07/08/2022');
  expect(weekday('2022-08-01')).toBe('Thứ hai');
});

test('months and numbers', () => {
  expect(vi.dates.month('2022-08')).toBe('Tháng 8 năm 2022');
  expect(vi.dates.monthOfYear('2022-12')).toBe('Tháng 12');
  expect([0, 999, 1234, 1234567].map(vi.dates.count)).toEqual([
    '0 tin',
    '999 tin',
    '1.234 tin',
    '1.234.567 tin',
  ]);
});

test('files are told by their format and size', () => {
  const { fileFacts } = vi.article;
  expect(fileFacts('pdf', 24_500)).toBe('PDF, 24 KB');
  expect(
    [10, 1_000_000, 1_048_576, 1_600_000, 1_250_000_000].map((each) => fileFacts('', each)),
  ).toEqual(['1 KB', '1 MB', '1 MB', '1,5 MB', '1.192,1 MB']);
  expect(fileFacts('docx')).toBe('DOCX');
});

test('the lists below an article have the headings that readers know', () => {
  const { newerNews, olderNews, related } = vi.article;
  expect([newerNews, olderNews, related]).toEqual(['Tin mới hơn', 'Các tin khác', 'Đọc thêm']);
  expect([vi.pager.first, vi.pager.last]).toEqual(['Trang đầu', 'Trang cuối']);
});

test('every word is composed (NFC), none is empty', () => {
  const all: string[] = [];
  JSON.stringify(vi, (_, value) => {
    const text = typeof value === 'function' ? String(value) : value;
    if (typeof text === 'string') all.push(text);
    return value;
  });
  expect(all.length).toBeGreaterThan(100);
  for (const text of all) {
    expect(text).toBe(text.normalize('NFC'));
    expect(text.trim()).not.toBe('');
  }
});

test('a licence is told by what is known of it', () => {
  const { licenceOf } = vi.footer;
  const number = '45/GP-BVHTTDL';
  const [date, issuer] = ['2026-03-18', 'Cục Báo chí'];
  expect(licenceOf({ number, date, issuer })).toBe(
    'Giấy phép số 45/GP-BVHTTDL do Cục Báo chí cấp ngày 18/03/2026',
  );
  expect(licenceOf({ number, date })).toBe('Giấy phép số 45/GP-BVHTTDL cấp ngày 18/03/2026');
  expect(licenceOf({ number })).toBe('Giấy phép số 45/GP-BVHTTDL');
});

test('an original is dated beside its source', () => {
  const { original } = vi.article;
  expect(original({ day: '2022-08-03', time: '14:30', instant })).toBe('14:30 03/08/2022');
  expect(original({ day: '2022-08-03', instant })).toBe('03/08/2022');
});
