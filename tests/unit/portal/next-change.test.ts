import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homeOf } from '#portal/home.ts';
import { nextChange, type TimedArticle } from '#portal/next-change.ts';
import { compareOldestFirst } from '#portal/order.ts';
import { article, ids } from './invented.ts';

const now = Date.parse('2026-11-20T08:00:00+07:00');
const lists = { newest: 3, block: 4 };
const minute = 60_000;

/** What an article file says, in minutes from now. */
interface Told {
  date: number;
  expires?: number | undefined;
  pinned?: number | undefined;
  featured: boolean;
}

/** The articles as a build at `moment` finds them. */
function foundAt(told: readonly Told[], moment: number): TimedArticle[] {
  return told.flatMap(({ date, expires, pinned, featured }, index): TimedArticle[] => {
    const instant = now + date * minute;
    const expiresAt = expires === undefined ? undefined : instant + expires * minute;
    if (expiresAt !== undefined && expiresAt <= moment) return [];
    const pin = pinned !== undefined && { pinnedUntil: instant + pinned * minute };
    const made = article(`thoi-su/tin-${index}`, '2026-01-01', { featured, ...pin });
    const found = { ...made, date: { day: '2026-01-01', instant } };
    return [
      instant > moment
        ? { article: found, shown: false, appearsAt: instant }
        : { article: found, shown: true, ...(expiresAt !== undefined && { expiresAt }) },
    ];
  });
}

/** Everything that readers see of the moment: which articles there are, and the home page. */
function seenAt(told: readonly Told[], moment: number): string {
  const found = foundAt(told, moment);
  const shown = found.filter((each) => each.shown).map((each) => each.article);
  const { lead, featured, newest } = homeOf(
    shown.toSorted(compareOldestFirst),
    () => [],
    lists,
    moment,
  );
  return JSON.stringify([ids(shown), lead?.id, ids(featured), ids(newest)]);
}

const someTold = fc.array(
  fc.record({
    date: fc.integer({ min: -20, max: 20 }),
    expires: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    pinned: fc.option(fc.integer({ min: -5, max: 30 }), { nil: undefined }),
    featured: fc.boolean(),
  }),
  { maxLength: 8 },
);

describe('the next change', () => {
  test('is the first moment at which another portal would be built, and no earlier one', () => {
    fc.assert(
      fc.property(someTold, (told) => {
        const next = nextChange(foundAt(told, now), lists, now);
        const before = seenAt(told, now);
        if (next === undefined) {
          for (let after = 1; after <= 60; after++)
            expect(seenAt(told, now + after * minute)).toBe(before);
          return;
        }
        expect(next.at).toBeGreaterThan(now);
        for (let moment = now; moment < next.at; moment += minute / 2)
          expect(seenAt(told, moment)).toBe(before);
        expect(seenAt(told, next.at)).not.toBe(before);
        const { appearing, expiring, unpinned } = next;
        expect(appearing.length + expiring.length + unpinned.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('passes over the end of a pin that moves nothing', () => {
    const told = [
      { date: -3, pinned: 10, featured: false },
      { date: -4, featured: false },
    ];
    expect(nextChange(foundAt(told, now), lists, now)).toBeUndefined();
    const older = [
      { date: -4, pinned: 10, featured: false },
      { date: -3, featured: false },
    ];
    expect(nextChange(foundAt(older, now), lists, now)).toMatchObject({
      at: now + 6 * minute,
      unpinned: [{ id: 'thoi-su/tin-0' }],
    });
  });
});
