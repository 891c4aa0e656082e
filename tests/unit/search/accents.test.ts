import { describe, expect, test } from 'vitest';
import { accented } from '#search/accents.ts';

const asked = (words: string) => words.split(' ');

describe('a question without accents', () => {
  test('is written as the texts write it', () => {
    const texts = ['Đảng bộ tỉnh họp', 'Hội nghị Đảng bộ tỉnh'];
    expect(accented(asked('dang bo tinh'), texts)).toBe('đảng bộ tỉnh');
  });

  test('is judged beside its own neighbours only', () => {
    const texts = ['bố mẹ, bò sữa, bơ, đang bận', 'Đảng bộ', 'đang bò ra đường'];
    expect(accented(asked('dang bo'), ['Đảng bộ', ...texts.slice(0, 2)])).toBe('đảng bộ');
  });

  test('stays when the texts do not agree', () => {
    expect(accented(asked('ban do'), ['bản đồ', 'bạn đó'])).toBeUndefined();
    expect(accented(asked('ban do'), ['bản đồ', 'bản đồ', 'bạn đó'])).toBe('bản đồ');
  });

  test('stays when a part of it stands nowhere, or nowhere beside the others', () => {
    expect(accented(asked('dang bo xyz'), ['Đảng bộ'])).toBeUndefined();
    expect(accented(asked('dang bo'), ['Đảng ta', 'bộ đội'])).toBeUndefined();
    expect(accented(asked('dang bo'), [])).toBeUndefined();
  });

  test('stays when it has none to get', () => {
    expect(accented(asked('mua xuan'), ['mua xuan'])).toBeUndefined();
    expect(accented(asked('cho'), ['chợ chợ'])).toBeUndefined();
  });
});

test('accents that the texts write otherwise are put right, also a few of them', () => {
  expect(accented(asked('đảng bo'), ['Đảng bộ'])).toBe('đảng bộ');
  expect(accented(asked('tuyễn sinh'), ['Tuyển sinh lớp 10'])).toBe('tuyển sinh');
  expect(accented(asked('tuyển sinh'), ['Tuyển sinh lớp 10'])).toBeUndefined();
});

test('the other school of spelling is no mistake', () => {
  expect(accented(asked('lý do'), ['Lí do', 'lí do'])).toBeUndefined();
  expect(accented(asked('hòa bình'), ['Hoà bình'])).toBeUndefined();
});
