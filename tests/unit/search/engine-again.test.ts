import { describe, expect, test } from 'vitest';
import type { Answer } from '#search/answer.ts';
import { createEngine } from '#search/engine.ts';
import { last, settled, storms } from './asking.ts';
import { libraryOf, shelved } from './shelved.ts';

describe('asking again', () => {
  test('ends the answers to the question before, at the next one', async () => {
    const engine = createEngine(libraryOf(storms));
    const first = engine.ask({ words: 'bão số', order: 'best' }, { show: 5 });
    const before = first[Symbol.asyncIterator]();
    expect((await before.next()).value).toMatchObject({ total: 1 });
    const second = engine.ask({ words: 'tuyển sinh', order: 'best' }, { show: 5 });
    const after = second[Symbol.asyncIterator]();
    expect(await Promise.all([after.next(), before.next()])).toMatchObject([
      { value: { results: [{ url: '/thoi-su/tuyen-sinh/' }] } },
      { done: true, value: undefined },
    ]);
    let last: Answer | undefined;
    for await (const each of second) last = each;
    expect(last?.settled).toBe(true);
  });

  test('ends them also while the first shelf is still being opened', async () => {
    const engine = createEngine(libraryOf(storms));
    const ask = async (words: string) => {
      const all: Answer[] = [];
      for await (const each of engine.ask({ words, order: 'best' }, { show: 5 })) all.push(each);
      return all;
    };
    const [one, two, three] = await Promise.all([ask('bão'), ask('gạo'), ask('tết')]);
    expect([one, two]).toEqual([[], []]);
    expect(three?.at(-1)).toMatchObject({ settled: true, total: 1 });
  });

  test('with another filter looks nothing up again', async () => {
    const library = libraryOf(storms);
    const engine = createEngine(library);
    await last(engine, { words: 'bão số' });
    const looks = library.work.looks.length;
    for (const filter of [{ year: '2021' }, { section: 'thoi-su' }, { from: '2021-01-01' }]) {
      const answer = await last(engine, { words: 'bão số', order: 'newest', ...filter });
      expect(answer.total).toBeGreaterThan(0);
    }
    expect(library.work.looks).toHaveLength(looks);
  });
});

describe('a year that was chosen', () => {
  test('finds as many as its count said, and the counts of the others stay', async () => {
    const engine = createEngine(libraryOf(storms));
    const { years } = await last(engine, { words: 'bão số' });
    expect(years.map(({ id }) => id)).toEqual(['2022', '2021', '2020']);
    for (const { id, count } of years) {
      const answer = await last(engine, { words: 'bão số', year: id });
      expect(answer).toMatchObject({ total: count, years });
      // Whoever opens the address finds what the one who shared it saw.
      const cold = await settled(libraryOf(storms), { words: 'bão số', year: id });
      expect(cold.results).toEqual(answer.results);
      expect(cold.total).toBe(count);
    }
  });

  test('tells nothing of years that were not looked through', async () => {
    const { years } = await settled(libraryOf(storms), { words: 'bão số', year: '2021' });
    expect(years).toEqual([{ id: '2021', count: 1 }]);
  });

  const library = () =>
    libraryOf([
      shelved('a', 'Sinh viên mùa hè', '2022-03-04'),
      shelved('b', 'Tuyển sinh viên chức', '2021-03-04'),
      shelved('c', 'Công viên mới', '2020-03-04'),
    ]);

  test('is the only one that is opened, whatever has to be tried', async () => {
    const archive = library();
    await settled(archive, { words: 'viên sihn', year: '2020' });
    expect(archive.work.opened).toEqual(['2020']);
  });

  test('makes no slip of a word that other years hold', async () => {
    const answer = await settled(library(), { words: 'tuyển viên', year: '2020' });
    expect(answer.instead).toBeUndefined();
  });
});
