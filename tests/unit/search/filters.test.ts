import { describe, expect, test } from 'vitest';
import { countKinds, countSections, countYears, fits } from '#search/filters.ts';
import type { Facts } from '#search/library.ts';
import type { Question } from '#search/question.ts';

const asked = (filters: Partial<Question>): Question => ({ words: '', order: 'best', ...filters });
const facts = (day: string, ...sections: string[]): Facts => ({ kind: 'tin', day, sections });

const harvest = facts('2022-08-03', 'nong-nghiep', 'kinh-te');
const trade = facts('2021-12-31', 'kinh-te');
const news = facts('2022-01-01', 'thoi-su');
const page: Facts = { ...facts(''), kind: 'trang' };
const all = [harvest, trade, news, page];
const order: Facts = { ...facts('2022-05-12'), kind: 'van-ban' };

const fitting = (filters: Partial<Question>) => all.filter((each) => fits(each, asked(filters)));

describe('an article fits', () => {
  test('a question without filters, as a page does', () => {
    expect(fitting({})).toEqual(all);
  });

  test('its section and the one above', () => {
    expect(fitting({ section: 'nong-nghiep' })).toEqual([harvest]);
    expect(fitting({ section: 'kinh-te' })).toEqual([harvest, trade]);
    expect(fitting({ section: 'kinh' })).toEqual([]);
  });

  test('its year and the days around it, first and last included', () => {
    expect(fitting({ year: '2022' })).toEqual([harvest, news]);
    expect(fitting({ from: '2022-01-01' })).toEqual([harvest, news]);
    expect(fitting({ to: '2021-12-31' })).toEqual([trade]);
    expect(fitting({ from: '2022-01-01', to: '2022-01-01' })).toEqual([news]);
    expect(fitting({ from: '2022-02-01', to: '2022-01-01' })).toEqual([]);
  });

  test('its kind', () => {
    const with_ = [...all, order];
    expect(with_.filter((each) => fits(each, asked({ kind: 'van-ban' })))).toEqual([order]);
    expect(fitting({ kind: 'tin' })).toEqual([harvest, trade, news]);
    expect(fitting({ kind: 'trang', year: '2022' })).toEqual([]);
  });

  test('all filters at once', () => {
    expect(fitting({ section: 'kinh-te', year: '2022', to: '2022-08-03' })).toEqual([harvest]);
    expect(fitting({ section: 'thoi-su', year: '2021' })).toEqual([]);
  });
});

describe('counts', () => {
  test('of sections are as if none were chosen, most first, equals by id', () => {
    const counts = countSections(all, asked({ section: 'thoi-su' }));
    expect(counts).toEqual([
      { id: 'kinh-te', count: 2 },
      { id: 'nong-nghiep', count: 1 },
      { id: 'thoi-su', count: 1 },
    ]);
    expect(countSections(all.toReversed(), asked({}))).toEqual(counts);
    expect(countSections(all, asked({ year: '2021' }))).toEqual([{ id: 'kinh-te', count: 1 }]);
  });

  test('of kinds are as if none were chosen, and make up the list', () => {
    const some = [...all, order];
    expect(countKinds(some, asked({ kind: 'thong-bao' }))).toEqual([
      { id: 'tin', count: 3 },
      { id: 'trang', count: 1 },
      { id: 'van-ban', count: 1 },
    ]);
    expect(countKinds(some, asked({ section: 'kinh-te' }))).toEqual([{ id: 'tin', count: 2 }]);
    expect(countSections(some, asked({ kind: 'van-ban' }))).toEqual([]);
    expect(countYears(some, asked({ kind: 'van-ban' }), [])).toEqual([{ id: '2022', count: 1 }]);
  });

  const looked = ['2022', '2021'];

  test('of years are as if none were chosen, newest first, pages in none', () => {
    expect(countYears(all, asked({ year: '2021' }), looked)).toEqual([
      { id: '2022', count: 2 },
      { id: '2021', count: 1 },
    ]);
    expect(countYears([page], asked({}), [])).toEqual([]);
  });

  test('of years looked through say so where there is nothing', () => {
    expect(countYears(all, asked({ section: 'thoi-su' }), ['2023', ...looked, '2021'])).toEqual([
      { id: '2023', count: 0 },
      { id: '2022', count: 1 },
      { id: '2021', count: 0 },
    ]);
  });

  test('say what choosing will show', () => {
    for (const { id, count } of countSections(all, asked({ year: '2022' }))) {
      expect(fitting({ section: id, year: '2022' })).toHaveLength(count);
    }
    for (const { id, count } of countYears(all, asked({ section: 'kinh-te' }), looked)) {
      expect(fitting({ section: 'kinh-te', year: id })).toHaveLength(count);
    }
  });
});
