import { describe, expect, test } from 'vitest';
import type { Answer, AskOptions } from '#search/answer.ts';
import { createEngine } from '#search/engine.ts';
import type { Library } from '#search/library.ts';
import type { Question } from '#search/question.ts';
import { libraryOf, type Shelved, shelved } from './shelved.ts';

async function answers(
  library: Library,
  question: Partial<Question>,
  options: Partial<AskOptions> = {},
): Promise<Answer[]> {
  const asked = { words: '', order: 'best', ...question } as const;
  const all: Answer[] = [];
  for await (const answer of createEngine(library).ask(asked, { show: 10, ...options })) {
    all.push(answer);
  }
  return all;
}

/** The last answer. */
async function settled(...asked: Parameters<typeof answers>): Promise<Answer> {
  const last = (await answers(...asked)).at(-1);
  if (!last?.settled) throw new Error('not settled');
  return last;
}

const ids = ({ results }: Answer) => results.map(({ url }) => url.split('/').at(-2));

const storms: Shelved[] = [
  shelved('bao-so-8', 'Bão số 8 vào bờ', '2022-09-01', 'Gió giật mạnh.\nMưa to <b>cả</b> đêm.'),
  shelved('bao-so-5', 'Bão số 5 tan', '2021-09-01'),
  shelved('bao-so-2', 'Bão số 2 đổi hướng', '2020-09-01'),
  shelved('tuyen-sinh', 'Tuyển sinh lớp 10', '2022-05-01'),
  shelved('sinh-vien', 'Sinh viên đón tết', '2021-01-20'),
  shelved('gao-moi', 'Giá gạo tăng', '2020-03-01'),
];

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
    expect(answer).toMatchObject({ total: 0, sections: [{ id: 'thoi-su', count: 3 }], years: [] });
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
    for (const show of [5, 10, 50]) {
      let last: Answer | undefined;
      for await (const each of engine.ask({ words: 'bão lớn', order: 'best' }, { show }))
        last = each;
      lists.push(last ? ids(last) : []);
    }
    expect(lists[2]).toHaveLength(many.length);
    expect(lists[1]).toEqual(lists[2]?.slice(0, 10));
    expect(lists[0]).toEqual(lists[2]?.slice(0, 5));
  });
});

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
    for await (const _ of engine.ask({ words: 'bão số', order: 'best' }, { show: 5 })) void _;
    const looks = library.work.looks.length;
    for (const filter of [{ year: '2021' }, { section: 'thoi-su' }, { from: '2021-01-01' }]) {
      const question = { words: 'bão số', order: 'newest', ...filter } as const;
      let last: Answer | undefined;
      for await (const each of engine.ask(question, { show: 5 })) last = each;
      expect(last?.total).toBeGreaterThan(0);
    }
    expect(library.work.looks).toHaveLength(looks);
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

describe('a year that was chosen', () => {
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

test('a slip beside a word of the other spelling is mended', async () => {
  const archive = libraryOf([shelved('a', 'Kỹ thuật trồng lúa'), shelved('b', 'Mưa lớn')]);
  expect((await settled(archive, { words: 'kĩ thuậtt' })).instead).toBe('kỹ thuật');
});

test('what holds only some of the words comes after what fits, and is not counted with it', async () => {
  const archive = libraryOf([
    shelved('fits', 'Tuyển sinh lớp 10'),
    shelved('loose', 'Sinh viên sinh hoạt sinh động'),
    ...Array.from({ length: 9 }, (_, at) => shelved(`other-${at}`, 'Mưa lớn')),
  ]);
  const answer = await settled(archive, { words: 'tuyển sinh' });
  expect(answer.results.map(({ url, loose }) => [url.includes('fits'), loose])).toEqual([
    [true, undefined],
    [false, true],
  ]);
  expect([answer.total, answer.loose]).toEqual([1, 1]);
});
