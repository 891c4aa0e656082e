import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FromWorker, ToWorker } from '#client/search/messages.ts';
import { createSearcher, MOST_FILES } from '#client/search/searcher.ts';
import type { Answer } from '#search/answer.ts';
import type { Question } from '#search/question.ts';

const bao: Question = { words: 'bão', order: 'best' };
const lu: Question = { words: 'lũ', order: 'best' };
const options = { show: 10 };
const all = 3;

/** In place of the browser's worker: says what the test wants. */
class Stand extends EventTarget {
  static started: Stand[] = [];
  isTerminated = false;
  readonly told: ToWorker[] = [];

  constructor() {
    super();
    Stand.started.push(this);
  }

  postMessage(message: ToWorker) {
    this.told.push(message);
  }

  terminate() {
    this.isTerminated = true;
  }

  asked() {
    return this.told.flatMap((message) => ('question' in message ? [message] : []));
  }

  say(message: { answer: Answer } | { ended: true; files: number } | { failed: string }) {
    const number = this.asked().at(-1)?.number ?? 0;
    const data: FromWorker = { number, ...message };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const started = (at: number): Stand => {
  const worker = Stand.started[at];
  if (!worker) throw new Error(`Worker ${at} was not started`);
  return worker;
};

const answer = (opened: number): Answer => ({
  results: [],
  total: opened,
  loose: 0,
  kinds: [],
  sections: [],
  years: [],
  progress: { opened, all },
  settled: opened === all,
  meant: [],
});

/** What a question brings, until it ends. */
async function collect(asking: AsyncIterable<Answer>, into: number[] = []): Promise<number[]> {
  for await (const { total } of asking) into.push(total);
  return into;
}

/** Lets everything that waits for nothing but promises go on. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  Stand.started = [];
  vi.stubGlobal('Worker', Stand);
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  vi.stubGlobal('navigator', { onLine: true });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('gives the answers in their order, and one worker does for all questions', async () => {
  const searcher = createSearcher();
  const first = collect(searcher.ask(bao, options));
  for (const opened of [1, 2, 3]) started(0).say({ answer: answer(opened) });
  started(0).say({ ended: true, files: 9 });
  expect(await first).toEqual([1, 2, 3]);
  const second = collect(searcher.ask(lu, options));
  started(0).say({ answer: answer(3) });
  started(0).say({ ended: true, files: 12 });
  expect(await second).toEqual([3]);
  expect(Stand.started).toHaveLength(1);
});

test('a worker that has fetched very much is followed by a fresh one', async () => {
  const searcher = createSearcher();
  const first = collect(searcher.ask(bao, options));
  started(0).say({ ended: true, files: MOST_FILES + 1 });
  await first;
  expect(started(0).isTerminated).toBe(true);
  const second = collect(searcher.ask(lu, options));
  started(1).say({ ended: true, files: 9 });
  await second;
});

test('another question ends the one before, and who has seen enough says so', async () => {
  const searcher = createSearcher();
  const first = collect(searcher.ask(bao, options));
  const second = searcher.ask(lu, options)[Symbol.asyncIterator]();
  const next = second.next();
  expect(await first).toEqual([]);
  started(0).say({ answer: answer(1) });
  await next;
  await second.return?.();
  expect(started(0).told.at(-1)).toEqual({ stop: started(0).asked()[1]?.number });
});

describe('a worker that fails', () => {
  test.each([
    ['says so', () => started(0).say({ failed: '404 /pagefind/2022/index/a.pf_index' })],
    ['stops', () => started(0).dispatchEvent(Object.assign(new Event('error'), { message: 'x' }))],
  ])('and %s is replaced, and the question asked once more', async (_, fail) => {
    const asking = collect(createSearcher().ask(bao, options));
    fail();
    await breathe();
    expect(started(0).isTerminated).toBe(true);
    expect(started(1).asked()).toMatchObject([{ question: bao, options }]);
    // Who is gone has nothing more to say.
    started(0).say({ answer: answer(1) });
    started(1).say({ answer: answer(3) });
    started(1).say({ ended: true, files: 9 });
    expect(await asking).toEqual([3]);
  });

  test('twice is told, and the next question begins afresh', async () => {
    const searcher = createSearcher();
    const asking = collect(searcher.ask(bao, options));
    const told = expect(asking).rejects.toThrow('second');
    started(0).say({ failed: 'first' });
    await breathe();
    started(1).say({ failed: 'second' });
    await told;
    expect(Stand.started.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
    const next = collect(searcher.ask(bao, options));
    started(2).say({ ended: true, files: 9 });
    await next;
  });

  test('without a network is told at once', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const asking = collect(createSearcher().ask(bao, options));
    started(0).say({ failed: 'offline' });
    await expect(asking).rejects.toThrow('offline');
    expect(Stand.started).toHaveLength(1);
    expect(started(0).isTerminated).toBe(true);
  });

  test('as a file does not come is told at once, and the next question begins afresh', async () => {
    const searcher = createSearcher();
    const asking = collect(searcher.ask(bao, options));
    started(0).say({ failed: 'TimeoutError: a.pf_index' });
    await expect(asking).rejects.toThrow('a.pf_index');
    const again = collect(searcher.ask(bao, options));
    started(1).say({ ended: true, files: 9 });
    await again;
  });

  test('as a file does not come is replaced for a question asked meanwhile', async () => {
    const searcher = createSearcher();
    const first = collect(searcher.ask(bao, options));
    const before = started(0).asked().at(-1)?.number ?? 0;
    const second = collect(searcher.ask(lu, options));
    const data: FromWorker = { number: before, failed: 'TimeoutError: a.pf_index' };
    started(0).dispatchEvent(new MessageEvent('message', { data }));
    expect(await first).toEqual([]);
    await breathe();
    expect(started(1).asked()).toMatchObject([{ question: lu }]);
    started(1).say({ ended: true, files: 9 });
    await second;
  });

  test('after nobody waits any longer is not asked again', async () => {
    const searcher = createSearcher();
    const asking = searcher.ask(bao, options)[Symbol.asyncIterator]();
    const next = asking.next();
    started(0).say({ answer: answer(1) });
    await next;
    await asking.return?.();
    started(0).say({ failed: 'TimeoutError: a.pf_index' });
    const second = collect(searcher.ask(lu, options));
    started(1).say({ ended: true, files: 9 });
    await second;
  });

  test('after some answers takes none of them back', async () => {
    const seen: number[] = [];
    const asking = collect(createSearcher().ask(bao, options), seen);
    for (const opened of [1, 2]) started(0).say({ answer: answer(opened) });
    await breathe();
    expect(seen).toEqual([1, 2]);
    started(0).say({ failed: '404' });
    await breathe();
    for (const opened of [1, 2, 3]) started(1).say({ answer: answer(opened) });
    started(1).say({ ended: true, files: 9 });
    expect(await asking).toEqual([1, 2, 2, 3]);
  });

  test('leaves no question waiting when another was asked meanwhile', async () => {
    const searcher = createSearcher();
    const first = collect(searcher.ask(bao, options));
    const second = collect(searcher.ask(lu, options));
    started(0).say({ failed: '404' });
    expect(await first).toEqual([]);
    await breathe();
    expect(started(1).asked()).toMatchObject([{ question: lu }]);
    started(1).say({ ended: true, files: 9 });
    expect(await second).toEqual([]);
  });
});

describe('while the worker is on its way', () => {
  const shelf = (year: string) => ({
    folder: `${year}/`,
    years: [year],
    size: 1,
    entry: JSON.stringify({ languages: { vi: { hash: `vi_${year}` } } }),
    facts: `${year}/facts.json`,
  });
  const portal = { shelves: ['2026', '2012'].map(shelf), common: '', syllables: 's.txt' };

  test.each([
    ['newest', bao, '2026'],
    ['newest it is about', { ...bao, year: '2012' }, '2012'],
  ])('the files of the %s year are fetched for it', async (_, question, year) => {
    vi.stubGlobal('fetch', async (address: string) =>
      address.endsWith('portal.json') ? Response.json(portal) : new Response(address),
    );
    const asking = collect(createSearcher().ask(question, options));
    await vi.waitFor(() => {
      const given = started(0).told.flatMap((message) => ('file' in message ? message.file : []));
      expect(given.sort()).toEqual([
        `${year}/facts.json`,
        `${year}/pagefind.vi_${year}.pf_meta`,
        'portal.json',
        'wasm.unknown.pagefind',
      ]);
    });
    started(0).say({ ended: true, files: 4 });
    await asking;
  });

  test('one of them that does not come is told, and the next question begins afresh', async () => {
    vi.useFakeTimers();
    const silence: typeof fetch = (_, options) =>
      new Promise((_, reject) => {
        options?.signal?.addEventListener('abort', () => reject(options.signal?.reason));
      });
    vi.stubGlobal('fetch', silence);
    const searcher = createSearcher();
    const told = expect(collect(searcher.ask(bao, options))).rejects.toThrow('TimeoutError');
    await vi.advanceTimersByTimeAsync(20_000);
    await told;
    expect(started(0).isTerminated).toBe(true);
    vi.useRealTimers();
    const again = collect(searcher.ask(bao, options));
    started(1).say({ ended: true, files: 9 });
    await again;
  });

  test('a list that is none does no harm to the page', async () => {
    vi.stubGlobal('fetch', async () => new Response('<!doctype html>'));
    const asking = collect(createSearcher().ask(bao, options));
    await vi.waitFor(() => expect(started(0).told).toHaveLength(3));
    await breathe();
    started(0).say({ ended: true, files: 4 });
    expect(await asking).toEqual([]);
  });
});
