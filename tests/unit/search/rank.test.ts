import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asked } from '#search/asked.ts';
import type { Findings, Holders } from '#search/library.ts';
import type { Order } from '#search/question.ts';
import { type Found, inOrder, rank } from '#search/rank.ts';
import { syllableTerm } from '#search/terms.ts';

type Shares = Readonly<Record<string, number>>;

const holders = (shares: Shares): Holders => ({
  count: Object.keys(shares).length,
  shares: Object.entries(shares).map(([id, share]) => ({ id, share })),
});

/** A shelf of articles `a1`, `a2` … with what it found for each term. */
function shelf(days: Readonly<Record<string, string>>, findings: Findings[], size = 100): Found {
  const facts = new Map(
    Object.entries(days).map(([id, day]) => [
      id,
      { kind: 'tin' as const, day, sections: ['thoi-su'] },
    ]),
  );
  return { shelf: '', years: [], size, facts, findings };
}

/** A question of as many syllables as there are findings, each a word of its own. */
function askedFor(found: readonly Found[]): { asked: Asked; terms: string[] } {
  const count = found[0]?.findings.length ?? 0;
  const spoken = Array.from({ length: count }, (_, at) => `từ${at}`);
  const terms = spoken.map(syllableTerm);
  const places = new Map(terms.map((term, at) => [term, [at]]));
  return {
    asked: { first: terms, rest: [], places, spoken, typed: spoken, capital: new Set() },
    terms,
  };
}

function ranked(found: readonly Found[]) {
  const { asked, terms } = askedFor(found);
  return rank(found, asked, terms);
}
const ordered = (found: Found[], by: Order) => inOrder(ranked(found), by);
const order = (found: Found[]) => ranked(found).map(({ id }) => id);
const days = { a: '2022-01-01', b: '2022-01-02', c: '2022-01-03', d: '' };

describe('a year that is asked for', () => {
  const dated = { a: '2019-08-29', b: '2022-01-02', c: '2019-03-01' };
  const terms = ['bão', '2019'].map(syllableTerm);
  const asked: Asked = {
    ...askedFor([]).asked,
    spoken: ['bão', '2019'],
    places: new Map(terms.map((term, at) => [term, [at]])),
  };
  const findings = [{ folded: holders({ a: 0.5, b: 0.9 }) }, { folded: holders({}) }];

  test('is held by the articles of that year, which seldom name it', () => {
    const matches = rank([shelf(dated, findings)], asked, terms);
    expect(matches.map(({ id, fits }) => [id, fits])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  test('does not bring in articles that hold nothing else of the question', () => {
    expect(rank([shelf(dated, findings)], asked, terms).map(({ id }) => id)).not.toContain('c');
  });
});

describe('the fittest', () => {
  test('speak most of what was asked', () => {
    expect(order([shelf(days, [{ folded: holders({ a: 0.2, b: 0.9, c: 0.5 }) }])])).toEqual([
      'b',
      'c',
      'a',
    ]);
  });

  test('hold the rarer term', () => {
    const often = holders(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`x${at}`, 1])));
    const found = [{ folded: holders({ a: 1 }) }, { folded: often }];
    expect(order([shelf(days, found)])[0]).toBe('a');
    expect(order([shelf(days, found.toReversed())])[0]).toBe('a');
  });

  test('of equals are the newest, standing pages last; of one day the order is fixed', () => {
    const equal = { d: 1, b: 1, a: 1, c: 1 };
    expect(order([shelf(days, [{ folded: holders(equal) }])])).toEqual(['c', 'b', 'a', 'd']);
    const oneDay = { a: '2022-01-01', b: '2022-01-01', c: '2022-01-01' };
    for (const shares of [
      { a: 1, b: 1, c: 1 },
      { c: 1, b: 1, a: 1 },
    ]) {
      expect(order([shelf(oneDay, [{ folded: holders(shares) }])])).toEqual(['a', 'b', 'c']);
    }
  });

  test.each<[Order, number, string[]]>([
    ['best', 0.2, ['a', 'b']],
    ['newest', 0.5, ['b']],
  ])('hold a good part of what was asked, more of it where %s come first', (by, least, ids) => {
    // Nine terms as rare as each other: b holds all, a three, c one.
    const found = Array.from({ length: 9 }, (_, at): Findings => {
      const others: Shares =
        at < 3 ? { a: 1, [`x${at}`]: 1 } : at === 3 ? { c: 9, x3: 1 } : { x: 1, y: 1 };
      return { folded: holders({ b: 1, ...others }) };
    });
    const known = ordered([shelf(days, found, 1000)], by).filter(({ id }) => id in days);
    expect(known.map(({ id }) => id).sort()).toEqual(ids);
    const whole = known.find(({ id }) => id === 'b')?.coverage ?? 0;
    for (const { id, coverage, fits } of known) {
      expect(coverage / whole).toBeCloseTo(id === 'b' ? 1 : 1 / 3);
      expect(coverage / whole).toBeGreaterThanOrEqual(least);
      expect(fits).toBe(id === 'b');
    }
  });

  test('nothing found is no match', () => {
    expect(ranked([])).toEqual([]);
    expect(ordered([shelf(days, [])], 'newest')).toEqual([]);
    expect(ranked([shelf(days, [{ folded: holders({}) }])])).toEqual([]);
  });
});

test('in the order of days all that hold little are there when there is nothing better', () => {
  const few = Object.fromEntries(['a', 'b', 'c'].map((id) => [id, 1]));
  const found = Array.from(
    { length: 9 },
    (_, at): Findings => ({
      folded: holders(at < 3 ? { ...few, x: 1 } : { x: 1 }),
    }),
  );
  const loose = ranked([shelf(days, found, 1000)]).filter(({ id }) => id !== 'x');
  expect(inOrder(loose, 'newest').map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

describe('accents that were typed', () => {
  const other = { folded: holders({ a: 5, b: 1 }) };

  test('come first', () => {
    const found = [{ ...other, exact: holders({ b: 1 }) }];
    expect(order([shelf(days, found)])[0]).toBe('b');
  });

  test('are taken for wrong where no shelf at all holds them', () => {
    const none = { ...other, exact: holders({}) };
    expect(order([shelf(days, [none])])).toEqual(['a', 'b']);
    const elsewhere = shelf({ c: '2021-01-01' }, [{ exact: holders({ c: 1 }) }]);
    expect(order([shelf(days, [none]), elsewhere])[0]).toBe('c');
  });
});

describe('the archive cut into shelves', () => {
  interface Document {
    id: string;
    day: string;
    /** For each term: in the accents asked, in others, or not at all. */
    terms: { form: 'exact' | 'folded' | 'none'; share: number }[];
    shelf: number;
  }
  const term = fc.record({
    form: fc.constantFrom<Document['terms'][number]['form']>('exact', 'folded', 'none'),
    share: fc.double({ min: 0.01, max: 3, noNaN: true }),
  });
  const archive: fc.Arbitrary<Document[]> = fc
    .array(
      fc.record({
        day: fc.constantFrom('2020-05-01', '2021-05-01', '2021-05-02', '2022-01-01', ''),
        terms: fc.array(term, { minLength: 3, maxLength: 3 }),
        shelf: fc.nat(4),
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((documents) => documents.map((each, at) => ({ ...each, id: `vi_${at}` })));

  function found(documents: readonly Document[], name: string, isPlain = true): Found {
    const holding = (at: number, forms: readonly string[]): Holders => {
      const all = documents.filter(({ terms }) => forms.includes(terms[at]?.form ?? ''));
      return holders(Object.fromEntries(all.map(({ id, terms }) => [id, terms[at]?.share ?? 0])));
    };
    const findings = [0, 1, 2].map((at): Findings => {
      if (isPlain) return { folded: holding(at, ['exact', 'folded']) };
      const exact = holding(at, ['exact']);
      return exact.count > 0 ? { exact } : { exact, folded: holding(at, ['folded']) };
    });
    const facts = new Map(
      documents.map(({ id, day }) => [id, { kind: 'tin' as const, day, sections: [] }]),
    );
    return { shelf: name, years: [], size: documents.length, facts, findings };
  }

  const plain = (all: Found[], by: Order) =>
    ordered(all, by).map(({ shelf: _, ...match }) => match);
  const orders = fc.constantFrom<Order>('best', 'newest');

  test('gives what one shelf gives to a question without accents', () => {
    fc.assert(
      fc.property(archive, orders, (documents, by) => {
        const cut = [0, 1, 2, 3, 4]
          .map((at) => documents.filter((each) => each.shelf === at))
          .filter((each) => each.length > 0);
        const shelves = cut.map((each, at) => found(each, String(at)));
        expect(plain(shelves, by)).toEqual(plain([found(documents, '')], by));
        expect(plain(shelves.toReversed(), by)).toEqual(plain(shelves, by));
      }),
    );
  });

  test('makes no difference to what fits: each shelf has as many alone as among others', () => {
    fc.assert(
      fc.property(archive, (documents) => {
        const halves = [0, 1].map((half) => documents.filter((each) => each.shelf % 2 === half));
        const shelves = halves.map((each, at) => found(each, String(at), false));
        const fitting = (some: Found[]) =>
          ranked(some).flatMap(({ shelf, id, fits }) => (fits ? [`${shelf} ${id}`] : []));
        const alone = shelves.flatMap((each) => fitting([each]));
        expect(fitting(shelves).sort()).toEqual(alone.sort());
      }),
    );
  });

  test('is in order of days across shelves when the newest are asked for', () => {
    fc.assert(
      fc.property(archive, (documents) => {
        const halves = [0, 1].map((half) => documents.filter((each) => each.shelf % 2 === half));
        const shelves = halves.map((each, at) => found(each, String(at)));
        const matches = ordered(shelves, 'newest');
        for (const [at, { day, score }] of matches.entries()) {
          const next = matches[at + 1];
          if (!next) continue;
          expect(next.day <= day).toBe(true);
          if (next.day === day) expect(next.score).toBeLessThanOrEqual(score);
        }
      }),
    );
  });
});

describe('what fits', () => {
  const all = (count: number) =>
    Object.fromEntries([...Array(count).keys()].map((at) => [`x${at}`, 1]));

  test('holds a good part of the question itself: of a word that is nowhere only the rest is loose', () => {
    const found = [
      { folded: holders({}) },
      { folded: holders({}) },
      { folded: holders({ a: 1, ...all(40) }) },
    ];
    const known = ranked([shelf(days, found, 100)]).filter(({ id }) => id === 'a');
    expect(known.map(({ fits }) => fits)).toEqual([false]);
  });

  test('has the accents that were typed: with others it holds less of a term', () => {
    const other = shelf({ a: '2022-01-01' }, [{ folded: holders({ a: 1 }), exact: holders({}) }]);
    const right = shelf({ b: '2021-01-01' }, [{ exact: holders({ b: 1 }) }]);
    expect(ranked([other, right]).map(({ id, fits }) => [id, fits])).toEqual([
      ['b', true],
      ['a', false],
    ]);
  });
});
