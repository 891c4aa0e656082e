import { describe, expect, test } from 'vitest';
import type { Answer } from '#search/answer.ts';
import { createEngine } from '#search/engine.ts';
import { answers, ids, last, settled, storms } from './asking.ts';
import { libraryOf, type Shelved, shelved } from './shelved.ts';

describe('a question', () => {
  test('is answered with where, when and what', async () => {
    const answer = await settled(libraryOf(storms), { words: 'gió giật' });
    expect(answer.results).toEqual([
      {
        key: expect.any(String),
        url: '/thoi-su/bao-so-8/',
        title: [{ text: 'Bão số 8 vào bờ' }],
        section: 'Thời sự',
        day: '2022-09-01',
        passage: [{ text: 'Gió giật', marked: true }, { text: ' mạnh. Mưa to <b>cả</b> đêm.' }],
      },
    ]);
    expect(answer).toMatchObject({ total: 1, settled: true, meant: [] });
  });

  test.each(['', '   ', '…?!', '🌀', '<>', '"'])(
    'of %j finds nothing, and no shelf is opened for it',
    async (words) => {
      const library = libraryOf(storms);
      const all = await answers(library, { words });
      expect(all).toHaveLength(1);
      expect(all[0]).toMatchObject({ results: [], total: 0, settled: true });
      expect(library.work.opened).toEqual([]);
    },
  );

  test('to a portal without articles is answered', async () => {
    expect(await settled(libraryOf([]), { words: 'bão' })).toMatchObject({ total: 0, results: [] });
  });

  test('that nothing answers is answered, after every shelf was asked', async () => {
    const library = libraryOf(storms);
    expect(await settled(library, { words: 'qwrtp zzzz' })).toMatchObject({ total: 0, meant: [] });
    expect([...new Set(library.work.opened)]).toEqual(['2022', '2021', '2020']);
  });

  test('of one syllable that all articles hold is answered', async () => {
    const library = libraryOf(storms, { common: ['bão', 'bao'] });
    expect((await settled(library, { words: 'bão' })).total).toBe(3);
  });

  test('of standing pages too, which have no day and no section', async () => {
    const page: Shelved = { id: 'lien-he', title: 'Liên hệ', day: '' };
    const { results } = await settled(libraryOf([...storms, page]), { words: 'lien he' });
    expect(Object.keys(results[0] ?? {}).sort()).toEqual(['key', 'passage', 'title', 'url']);
  });
});

describe('years', () => {
  test('answer newest first, each answer wider than the one before, the last alone settled', async () => {
    const all = await answers(libraryOf(storms), { words: 'bão số' });
    expect(all.length).toBeGreaterThan(1);
    expect(all.map((each) => each.settled)).toEqual(all.map((_, at) => at === all.length - 1));
    expect(all.map(({ progress }) => progress.opened)).toEqual(
      all.map(({ progress }) => progress.opened).toSorted(),
    );
    expect(all[0]).toMatchObject({ total: 1, progress: { opened: 1, all: 3 } });
    expect(all.at(-1)).toMatchObject({ total: 3, progress: { opened: 3, all: 3 } });
    expect(new Set(all.flatMap(({ results }) => results.map(({ key }) => key))).size).toBe(3);
  });

  test('that the question leaves out stay shut', async () => {
    for (const [filter, opened] of [
      [{ year: '2021' }, ['2021']],
      [{ from: '2021-12-31' }, ['2022', '2021']],
      [{ to: '2020-12-31' }, ['2020']],
      [{ from: '2021-01-01', to: '2021-02-01' }, ['2021']],
      [{ year: '1999' }, []],
    ] as const) {
      const library = libraryOf(storms);
      await settled(library, { words: 'bão số', ...filter });
      expect(library.work.opened).toEqual(opened);
    }
  });

  test('come in true order of days when the newest are asked for', async () => {
    const answer = await settled(libraryOf(storms), { words: 'so bao', order: 'newest' });
    expect(ids(answer)).toEqual(['bao-so-8', 'bao-so-5', 'bao-so-2']);
  });

  test('and sections are counted for the choices the reader has', async () => {
    const answer = await settled(libraryOf(storms), { words: 'bão số', section: 'kinh-te' });
    expect(answer).toMatchObject({ total: 0, sections: [{ id: 'thoi-su', count: 3 }] });
    expect(answer.years.map(({ count }) => count)).toEqual([0, 0, 0]);
  });

  test('before the one named are offered, as far as the portal goes', async () => {
    const answer = await settled(libraryOf(storms), { words: 'bão số 2022' });
    expect(answer.meant).toEqual([
      { kind: 'year', words: 'bão số 2021' },
      { kind: 'year', words: 'bão số 2020' },
    ]);
  });
});

describe('results', () => {
  const many = ['2022', '2021', '2020', '2019', '2018', '2017'].flatMap((year) =>
    [1, 2, 3].map((at) =>
      shelved(`bao-${year}-${at}`, `Bão ${'lớn '.repeat(at)}`, `${year}-0${at}-01`),
    ),
  );

  test('are as many as asked for, of all there are, and only these are read', async () => {
    const library = libraryOf(many);
    const all = await answers(library, { words: 'bão' }, { show: 2 });
    for (const { results } of all) expect(results).toHaveLength(2);
    expect(all.at(-1)?.total).toBe(many.length);
    expect(library.work.read.length).toBeLessThanOrEqual(4);
  });

  test('stay where they are until all is known', async () => {
    const all = await answers(libraryOf(many), { words: 'bão lớn' }, { show: 3 });
    expect(all.length).toBeGreaterThan(2);
    for (const answer of all.slice(0, -1)) expect(ids(answer)).toEqual(ids(all[0] as Answer));
  });

  test('of a longer list begin as the shorter one did', async () => {
    const engine = createEngine(libraryOf(many));
    const lists: (string | undefined)[][] = [];
    for (const show of [5, 10, 50]) lists.push(ids(await last(engine, { words: 'bão lớn' }, show)));
    expect(lists[2]).toHaveLength(many.length);
    expect(lists[1]).toEqual(lists[2]?.slice(0, 10));
    expect(lists[0]).toEqual(lists[2]?.slice(0, 5));
  });
});

test('a shelf that cannot be opened is no answer of nothing', async () => {
  const { shelves, ...library } = libraryOf(storms);
  const broken = shelves.map((shelf, at) => {
    return at < 2 ? shelf : { ...shelf, open: () => Promise.reject(new Error('no line')) };
  });
  await expect(answers({ ...library, shelves: broken }, { words: 'bão' })).rejects.toThrow(
    'no line',
  );
});

describe('what holds only some of the words', () => {
  const archive = () =>
    libraryOf([
      shelved('fits', 'Tuyển sinh lớp 10'),
      { ...shelved('loose', 'Sinh viên sinh hoạt sinh động'), sections: ['doi-song'] },
      ...Array.from({ length: 9 }, (_, at) => shelved(`other-${at}`, 'Mưa lớn')),
    ]);

  test('comes after what fits, and is not counted with it', async () => {
    const answer = await settled(archive(), { words: 'tuyển sinh' });
    expect(answer.results.map(({ url, loose }) => [url.includes('fits'), loose])).toEqual([
      [true, undefined],
      [false, true],
    ]);
    expect([answer.total, answer.loose]).toEqual([1, 1]);
  });

  test.each(['best', 'newest'] as const)(
    'is shown where a filter leaves nothing else: %s',
    async (order) => {
      const answer = await settled(archive(), { words: 'tuyển sinh', section: 'doi-song', order });
      expect([answer.total, answer.loose]).toEqual([0, 1]);
      expect(answer.results.map(({ loose }) => loose)).toEqual([true]);
    },
  );
});
