import { describe, expect, test } from 'vitest';
import { accented, spellingsOf } from '#search/accents.ts';

const asked = (words: string) => words.split(' ');

describe('a question without accents', () => {
  test('is written as the texts write it', () => {
    const texts = ['Đảng bộ tỉnh họp', 'Hội nghị Đảng bộ tỉnh'];
    expect(accented(asked('dang bo tinh'), texts)).toBe('Đảng bộ tỉnh');
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

describe('capitals', () => {
  const names = [
    'Quê hương của Nguyễn Văn Trỗi.',
    'Tượng Nguyễn Văn Trỗi',
    'TƯỢNG NGUYỄN VĂN TRỖI',
  ];

  test('of names stay', () => {
    expect(accented(asked('nguyen van troi'), names)).toBe('Nguyễn Văn Trỗi');
  });

  test('at the beginning of titles and sentences, and of shouted words, tell nothing', () => {
    const texts = ['Tuyển sinh lớp 10', 'Hôm qua. Tuyển sinh: “Tuyển sinh”', 'TUYỂN SINH'];
    expect(accented(asked('tuyen sinh'), texts)).toBe('tuyển sinh');
  });

  test('are no reason to ask otherwise', () => {
    expect(accented(asked('nguyễn văn trỗi'), names)).toBeUndefined();
  });
});

describe('a lone syllable', () => {
  test('is offered as the texts write it, the most frequent first', () => {
    expect(spellingsOf('bao', ['Bão số 9', 'Báo Hà Tĩnh', 'tin bão', 'bao nhiêu'])).toEqual([
      'bão',
      'báo',
    ]);
  });

  test('is not offered as it is, nor as hardly any text writes it', () => {
    expect(spellingsOf('bao', ['bao nhiêu'])).toEqual([]);
    expect(spellingsOf('bao', ['bão bão bão bão bão báo'])).toEqual(['bão']);
  });

  test('that has accents was meant', () => {
    expect(spellingsOf('báo', ['bão bão'])).toEqual([]);
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
