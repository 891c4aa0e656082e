import { expect, test } from 'vitest';
import type { DocumentText } from '#portal/document.ts';
import { registerOf } from '#portal/register.ts';
import { REGISTER_FRONT, registerViews } from '#portal/register-view.ts';
import { moment } from './invented.ts';

const now = moment('2026-11-20').instant;

function text(number: string, issued: string, over: Partial<DocumentText> = {}): DocumentText {
  return {
    id: `van-ban/${number.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    title: `Quyết định số ${number}`,
    lead: 'Về việc giao chỉ tiêu',
    number,
    kind: 'Quyết định',
    issuer: 'Ủy ban nhân dân tỉnh',
    fields: [],
    issued: moment(issued),
    replaces: [],
    amends: [],
    related: [],
    ...over,
  };
}

/** Who names a number on no day. */
const anybody = { id: 'gioi-thieu' };

const until = (day: string, end: string) => ({ ...moment(day), end: moment(end).instant });

test('the days, and what replaces a document, decide what force it has, unless it says itself', () => {
  const { all } = registerOf(
    [
      text('1/QD', '2024-01-01'),
      text('2/QD', '2025-01-01', { replaces: ['1 / QD'] }),
      text('3/QD', '2026-11-01', { effective: moment('2027-01-01') }),
      text('4/QD', '2026-01-01', { expires: until('2026-11-19', '2026-11-20') }),
      text('5/QD', '2026-01-01', { expires: until('2026-11-20', '2026-11-21') }),
      text('6/QD', '2026-01-01', { validity: 'partly' }),
      text('7/QD', '2026-11-02', { replaces: ['2/QD'], effective: moment('2027-01-01') }),
    ],
    now,
  );
  const force = Object.fromEntries(all.documents.map((each) => [each.text.number, each.validity]));
  expect(force).toEqual({
    '1/QD': 'expired',
    '2/QD': 'valid',
    '3/QD': 'pending',
    '4/QD': 'expired',
    '5/QD': 'valid',
    '6/QD': 'partly',
    '7/QD': 'pending',
  });
});

test('relations lead both ways, and a number that the register does not hold stays a number', () => {
  const register = registerOf(
    [text('61/QD', '2024-09-03'), text('33/QD', '2026-08-19', { amends: ['61/QD', '9/QD'] })],
    now,
  );
  expect(register.find('33/QD', anybody)?.relations.amends).toEqual([
    { number: '61/QD', title: 'Quyết định số 61/QD', url: '/van-ban/61-qd/' },
    { number: '9/QD' },
  ]);
  expect(register.find('61/QD', anybody)?.relations.amendedBy.map(({ number }) => number)).toEqual([
    '33/QD',
  ]);
  expect(register.find('33 - QD', anybody)).toBeUndefined();
});

test('amended is what is in force and changed by what is in force', () => {
  const { all } = registerOf(
    [
      text('1/QD', '2024-01-01'),
      text('2/QD', '2024-01-01', { expires: until('2025-01-01', '2025-01-02') }),
      text('3/QD', '2025-01-01', { amends: ['1/QD', '2/QD'] }),
      text('4/QD', '2026-11-01', { amends: ['1/QD', '3/QD'], effective: moment('2027-01-01') }),
    ],
    now,
  );
  const amended = all.documents.map(({ amendments }) => amendments.map(({ number }) => number));
  expect(amended).toEqual([['3/QD'], [], [], []]);
});

test('each facet has a list for each value, with an archive that stays where it is', () => {
  const texts = Array.from({ length: REGISTER_FRONT + 3 }, (_, at) =>
    text(`${at + 1}/QD`, `2026-01-${String(1 + (at % 28)).padStart(2, '0')}`, {
      fields: ['Giáo dục'],
    }),
  );
  const register = registerOf([...texts, text('1/CT', '2020-05-05', { kind: 'Chỉ thị' })], now);
  const views = registerViews(register);
  expect(register.facets.get('loai')?.map(({ url, documents }) => [url, documents.length])).toEqual(
    [
      ['/van-ban/loai/chi-thi/', 1],
      ['/van-ban/loai/quyet-dinh/', REGISTER_FRONT + 3],
    ],
  );
  expect(register.facets.get('nam')?.map(({ value }) => value)).toEqual(['2026', '2020']);
  const front = views.get('/van-ban/loai/quyet-dinh/');
  expect([front?.documents.length, front?.count]).toEqual([REGISTER_FRONT, REGISTER_FRONT + 3]);
  expect(front?.pager?.lastUrl).toBe('/van-ban/loai/quyet-dinh/luu-tru/2026/1/');
  expect(views.get('/van-ban/loai/chi-thi/')?.pager).toBeUndefined();
  expect(views.get('/van-ban/luu-tru/2020/1/')?.within?.newer).toBe('/van-ban/luu-tru/2026/1/');
  for (const { pager } of views.values())
    for (const { url } of pager?.pages ?? []) expect(views.has(url)).toBe(true);
});

test('a list is called what most of its documents call it, and holds each once', () => {
  const { facets } = registerOf(
    [
      text('1/QD', '2024-01-01', { issuer: 'Sở Y tế', fields: ['Y tế', 'Y Tế'] }),
      text('2/QD', '2025-01-01', { issuer: 'SỞ Y TẾ' }),
      text('3/QD', '2026-01-01', { issuer: 'SỞ Y TẾ' }),
    ],
    now,
  );
  const names = (facet: 'co-quan' | 'linh-vuc') =>
    facets.get(facet)?.map(({ value, url, documents }) => [value, url, documents.length]);
  expect(names('co-quan')).toEqual([['SỞ Y TẾ', '/van-ban/co-quan/so-y-te/', 3]]);
  expect(names('linh-vuc')).toEqual([['Y tế', '/van-ban/linh-vuc/y-te/', 1]]);
});
