import { describe, expect, test } from 'vitest';
import { ids, settled, storms } from './asking.ts';
import { libraryOf, shelved } from './shelved.ts';

describe('what the reader may have meant', () => {
  test('has the accents of what answers best', async () => {
    const answer = await settled(libraryOf(storms), { words: 'tuyen sinh' });
    expect(answer.meant).toEqual([{ kind: 'accents', words: 'tuyển sinh' }]);
    expect(ids(answer)[0]).toBe('tuyen-sinh');
  });

  test('is asked instead of a slip, and told', async () => {
    const answer = await settled(libraryOf(storms), { words: 'sihn viên' });
    expect(answer.instead).toBe('sinh viên');
    expect(ids(answer)[0]).toBe('sinh-vien');
    expect(answer.results[0]?.title[0]).toEqual({ text: 'Sinh viên', marked: true });
  });

  test('is chosen by its neighbours, not by what stands most often', async () => {
    const often = [1, 2, 3].map((at) => shelved(`minh-${at}`, 'Minh minh minh'));
    const library = libraryOf([...storms, ...often]);
    expect((await settled(library, { words: 'tuyển binh' })).instead).toBe('tuyển sinh');
  });

  test('is what was typed where it stands anywhere', async () => {
    for (const words of ['sinh viên', 'gao tang', 'giá bão', 'tết 5']) {
      expect((await settled(libraryOf(storms), { words })).instead).toBeUndefined();
    }
  });

  test('is not asked in the place of hỏi for ngã, nor of the other school', async () => {
    const library = libraryOf([shelved('a', 'Kỹ sư vẽ bản đồ'), shelved('b', 'Kỳ nghỉ của bản')]);
    const answer = await settled(library, { words: 'kỉ sư vẻ' });
    expect(answer.instead).toBeUndefined();
    expect(ids(answer)[0]).toBe('a');
  });

  test('stays when nothing near is known', async () => {
    expect((await settled(libraryOf(storms), { words: 'xyzt bão' })).instead).toBeUndefined();
    expect((await settled(libraryOf(storms), { words: 'bão 77' })).instead).toBeUndefined();
  });
});

test('the number of a document is never corrected', async () => {
  const library = libraryOf([
    shelved('so', 'Chỉ thị 27 của tư lệnh về ct tư'),
    shelved('khac', 'Chỉ thị 27 ct tư năm 2021', '2021-03-04'),
  ]);
  for (const words of ['27-ct/tu', 'chi thi 27-ct/tu', '27/2022/ctt-tu']) {
    const answer = await settled(library, { words });
    expect([answer.meant, answer.instead]).toEqual([[], undefined]);
    expect(answer.total + answer.loose).toBeGreaterThan(0);
  }
  expect((await settled(library, { words: 'chi thi 27 ct' })).meant).not.toEqual([]);
});

describe('a last syllable half typed', () => {
  test('begins a longer one where nothing holds it as it is', async () => {
    const answer = await settled(libraryOf(storms), { words: 'tuyển si' });
    expect(ids(answer)[0]).toBe('tuyen-sinh');
    expect(answer.instead).toBeUndefined();
    expect(answer.results[0]?.title[0]).toEqual({ text: 'Tuyển sinh', marked: true });
  });

  test('is itself where something holds it, unless the reader is typing', async () => {
    const two = [shelved('gia', 'Giá gà', '2022-01-01'), shelved('gao', 'Giá gạo', '2022-01-02')];
    expect(ids(await settled(libraryOf(two), { words: 'gia ga' }))[0]).toBe('gia');
    const typing = await settled(libraryOf(two), { words: 'gia ga' }, { typing: true });
    expect(ids(typing).sort()).toEqual(['gao', 'gia']);
    expect(typing.meant).toEqual([]);
  });
});

test('nothing is mended while the reader is typing', async () => {
  const typing = await settled(libraryOf(storms), { words: 'sihn viên' }, { typing: true });
  expect(typing.instead).toBeUndefined();
  expect((await settled(libraryOf(storms), { words: 'sihn viên' })).instead).toBeDefined();
});

describe('common syllables', () => {
  const common = ['bão', 'số', 'bao', 'so'];

  test('are looked up only when nothing else was found', async () => {
    const library = libraryOf(storms, { common });
    expect(ids(await settled(library, { words: 'số bão' })).sort()).toEqual([
      'bao-so-2',
      'bao-so-5',
      'bao-so-8',
    ]);
    const beside = libraryOf(storms, { common });
    expect(ids(await settled(beside, { words: 'tuyển bão' }))).toEqual(['tuyen-sinh']);
  });
});

test('a question of common syllables that stand nowhere together ends', async () => {
  const answer = await settled(libraryOf(storms, { common: ['xa', 'la'] }), { words: 'xa la' });
  expect(answer).toMatchObject({ total: 0, settled: true });
});

test('a slip beside a word of the other spelling is mended', async () => {
  const archive = libraryOf([shelved('a', 'Kỹ thuật trồng lúa'), shelved('b', 'Mưa lớn')]);
  expect((await settled(archive, { words: 'kĩ thuậtt' })).instead).toBe('kỹ thuật');
});
