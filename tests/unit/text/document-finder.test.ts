import { expect, test } from 'vitest';
import type { DocumentText } from '#portal/document.ts';
import { registerOf } from '#portal/register.ts';
import { documentFinder } from '#text/document-finder.ts';
import { moment } from '../portal/invented.ts';

function text(id: string, issued: string, over: Partial<DocumentText> = {}): DocumentText {
  return {
    id,
    title: id,
    number: '11/QĐ-UBND',
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

const of2024 = text('nam-2024', '2024-02-01');
const of2026 = text('nam-2026', '2026-02-01', { issuer: 'ỦY BAN NHÂN DÂN TỈNH' });
const district = (name: string) => text(name, '2025-03-01', { issuer: `UBND huyện ${name}` });

test('of the numbers that an office gives anew each year, the last before the day is meant', () => {
  const find = documentFinder([of2026, of2024]);
  const on = (day: string) =>
    find('11 / QĐ – UBND', { id: 'tin', instant: moment(day).instant })[0]?.id;
  expect([on('2025-06-01'), on('2026-02-01'), on('2027-01-01')]).toEqual([
    'nam-2024',
    'nam-2026',
    'nam-2026',
  ]);
  expect(find('11/QĐ-UBND', { id: 'gioi-thieu' })).toEqual([of2026]);
});

test('the same office is meant before any other, and of several others each may be', () => {
  const find = documentFinder([of2024, district('Một'), district('Hai')]);
  expect(find('11/QĐ-UBND', { id: 'tin' }).map(({ id }) => id)).toEqual(['nam-2024', 'Hai', 'Một']);
  expect(find('11/QĐ-UBND', { id: 'khac', issuer: 'UBND huyện Hai' })[0]?.id).toBe('Hai');
});

test('what is told with a number decides which is meant', () => {
  const find = documentFinder([of2024, of2026, district('Một'), district('Hai')]);
  const meant = (named: string) =>
    find(named, { id: 'tin', issuer: 'UBND huyện Một' }).map(({ id }) => id);
  expect(meant('11/QĐ-UBND')).toEqual(['Một']);
  expect(meant('Quyết định số 11/QĐ-UBND của UBND huyện Hai')).toEqual(['Hai']);
  expect(meant('11/QĐ-UBND ngày 1/2/2024 của Ủy ban nhân dân tỉnh')).toEqual(['nam-2024']);
  expect(meant('11/QĐ-UBND năm 2026')).toEqual(['nam-2026']);
  expect(meant('11/QĐ-UBND ngày 2 tháng 2 năm 2024')).toEqual([]);
});

test('a document never means itself, so none takes itself out of force', () => {
  const own = text('tu-thay', '2026-01-01', { replaces: ['11/QĐ-UBND'] });
  const [only] = registerOf([own], moment('2026-11-20').instant).all.documents;
  expect(only?.validity).toBe('valid');
  expect(only?.relations).toMatchObject({ replaces: [{ number: '11/QĐ-UBND' }], replacedBy: [] });
});

test('what is replaced is the one that is meant, not each of its number', () => {
  const replacing = text('thay-the', '2026-03-01', {
    number: '12/QĐ-UBND',
    replaces: ['11/QĐ-UBND'],
  });
  const { all } = registerOf(
    [of2024, of2026, district('Một'), replacing],
    moment('2026-11-20').instant,
  );
  expect(all.documents.map(({ text: { id }, validity }) => [id, validity])).toEqual([
    ['nam-2024', 'valid'],
    ['Một', 'valid'],
    ['nam-2026', 'expired'],
    ['thay-the', 'valid'],
  ]);
});
