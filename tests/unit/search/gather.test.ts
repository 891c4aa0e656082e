import { expect, test } from 'vitest';
import { createGatherer, type Gathered } from '#search/gather.ts';
import { syllableTerm } from '#search/terms.ts';
import { libraryOf, shelved } from './shelved.ts';

const years = ['2016', '2017', '2018', '2019', '2020', '2021', '2022'];
const archive = () =>
  libraryOf(years.map((year) => shelved(`tin-${year}`, 'Bão', `${year}-01-01`)));
const newestFirst = years.toReversed();
const terms = [syllableTerm('bão')];

async function gathered(generator: AsyncGenerator<Gathered>): Promise<string[][]> {
  const all: string[][] = [];
  for await (const { found } of generator) all.push(found.map(({ shelf }) => shelf));
  return all;
}

test('the newest shelf answers first, alone; older ones follow a few at a time, newest first', async () => {
  const { shelves, work } = archive();
  const steps = await gathered(createGatherer().gather(terms, shelves));
  expect(steps[0]).toEqual(['2022']);
  expect(steps.at(-1)).toEqual(newestFirst);
  expect(steps.length).toBeLessThan(newestFirst.length);
  for (const step of steps) expect(step).toEqual(newestFirst.slice(0, step.length));
  expect(work.opened).toEqual(newestFirst);
});

test('older shelves stay shut for whoever has seen enough', async () => {
  const { shelves, work } = archive();
  for await (const _ of createGatherer().gather(terms, shelves)) break;
  expect(work.opened).toEqual(['2022']);
});

test('what was found is known for the same terms, in all shelves or some', async () => {
  const { shelves, work } = archive();
  const gatherer = createGatherer();
  await gathered(gatherer.gather(terms, shelves.slice(2, 4)));
  expect(work.looks).toHaveLength(2);
  const steps = await gathered(gatherer.gather(terms, shelves));
  expect(steps[0]).toEqual(['2020', '2019']);
  expect(steps.at(-1)).toEqual(newestFirst);
  expect(work.looks).toHaveLength(years.length);
  expect(await gathered(gatherer.gather(terms, shelves))).toEqual([newestFirst]);
  expect(await gathered(gatherer.gather(terms, shelves.slice(1, 2)))).toEqual([['2021']]);
  expect(work.looks).toHaveLength(years.length);
});

test('of the shelves that are not asked, it tells what is known from before', async () => {
  const { shelves, work } = archive();
  const gatherer = createGatherer();
  const others = async () => {
    let last: string[] = [];
    for await (const each of gatherer.gather(terms, shelves.slice(1, 2))) {
      last = each.others.map(({ shelf }) => shelf);
    }
    return last;
  };
  expect(await others()).toEqual([]);
  await gathered(gatherer.gather(terms, shelves));
  for (const other of ['lụt', 'hạn']) {
    await gathered(gatherer.gather([syllableTerm(other)], shelves.slice(1, 2)));
  }
  expect((await others()).sort()).toEqual(years.filter((year) => year !== '2021'));
  expect(work.looks).toHaveLength(years.length + 2);
});

test('whoever asks the same at the same time waits for the same looks', async () => {
  const { shelves, work } = archive();
  const gatherer = createGatherer();
  const both = [gatherer.gather(terms, shelves), gatherer.gather(terms, shelves)];
  for (const steps of await Promise.all(both.map(gathered))) {
    expect(steps.at(-1)).toEqual(newestFirst);
    expect(steps.filter((step) => step.length === newestFirst.length)).toHaveLength(1);
  }
  expect(work.looks).toHaveLength(years.length);
});

test('a shelf that could not be asked is asked again', async () => {
  const { shelves } = archive();
  let isDown = true;
  const [newest] = shelves.map((shelf) => ({
    ...shelf,
    open: async () => {
      if (isDown) throw new Error('offline');
      return shelf.open();
    },
  }));
  const gatherer = createGatherer();
  const ask = () => gathered(gatherer.gather(terms, newest ? [newest] : []));
  await expect(ask()).rejects.toThrow('offline');
  isDown = false;
  expect(await ask()).toEqual([['2022']]);
});

test('other terms are looked up anew, in shelves that stay open', async () => {
  const { shelves, work } = archive();
  const gatherer = createGatherer();
  await gathered(gatherer.gather(terms, shelves));
  await gathered(gatherer.gather([syllableTerm('lụt')], shelves));
  expect(work.opened).toHaveLength(years.length);
  expect(work.looks).toHaveLength(2 * years.length);
});

test('no shelves are one answer of nothing', async () => {
  expect(await gathered(createGatherer().gather(terms, []))).toEqual([[]]);
});

test('counts are of all shelves asked, in the order of the terms', async () => {
  const { shelves } = archive();
  const both = [syllableTerm('lụt'), syllableTerm('bão')];
  expect(await createGatherer().count(both, shelves.slice(0, 3))).toEqual([0, 3]);
});

test('a shelf is there to read from once it was asked', async () => {
  const { shelves } = archive();
  const gatherer = createGatherer();
  expect(() => gatherer.opened('2022')).toThrow('2022');
  await gathered(gatherer.gather(terms, shelves.slice(0, 1)));
  expect((await gatherer.opened('2022').read('tin-2022')).title).toBe('Bão');
});
